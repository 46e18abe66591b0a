package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deletes expired data, leaving no trace of it in the file. Data that is still in use is never deleted. */
public final class Expiry {

    /**
     * Keeps each guild's last digest, leaving aside those that lie in the future: later digests are counted from it.
     */
    private static final String OLD_RUNS = "SELECT id FROM run WHERE state NOT IN ('planned', 'sending') AND ended < ?"
            + " AND NOT (rule = 'digest' AND due = (SELECT max(due) FROM run AS other"
            + " WHERE other.server = run.server AND other.rule = 'digest' AND other.due <= ?))";

    private static final String OLD_LOSSES = "SELECT id FROM loss WHERE coalesce(ended, at) < ?"
            + " AND (whole = 0 OR ended IS NOT NULL)"
            + " AND NOT EXISTS (SELECT 1 FROM vacancy WHERE vacancy.loss = loss.id)"
            + " AND NOT EXISTS (SELECT 1 FROM run WHERE rule = 'loss' AND period = CAST(loss.id AS TEXT)"
            + " AND state IN ('planned', 'sending'))";

    private final Database database;

    Expiry(Database database) {
        this.database = database;
    }

    /** Returns the last check; empty before the first one. */
    public Optional<Look> last() {
        return database.one(row -> new Look(row.time("at"), row.time("steady")), "SELECT * FROM look");
    }

    /** Saves the last check, replacing the earlier one. */
    public void save(Look look) {
        database.update("INSERT OR REPLACE INTO look (id, at, steady) VALUES (1, ?, ?)", look.at(), look.steady());
    }

    /** Returns the ids of all guilds that the ledger holds data about, in ascending order. */
    public List<Long> servers() {
        return database.list(
                row -> row.id("server"),
                "SELECT server FROM rule UNION SELECT server FROM rest UNION SELECT server FROM suggestion"
                        + " UNION SELECT server FROM run UNION SELECT server FROM telling ORDER BY server");
    }

    /**
     * Deletes outbox entries, suggestions, snoozes, vacancies and losses that ended before the given time. How often a
     * guild has been told about what still lasts is kept.
     *
     * @param before the limit
     * @param date the same limit as a date
     * @param now the current time
     */
    public void delete(Instant before, LocalDate date, Instant now) {
        database.transaction(() -> {
            database.update(
                    "INSERT INTO telling (server, kind, subject, times, last)"
                            + " SELECT server, kind, subject, count(*), max(run.ended) FROM told"
                            + " JOIN run ON run.id = told.run WHERE state = 'sent' AND run.id IN (" + OLD_RUNS + ")"
                            + " GROUP BY server, kind, subject ON CONFLICT (server, kind, subject)"
                            + " DO UPDATE SET times = times + excluded.times, last = max(last, excluded.last)",
                    before,
                    now);
            database.update("DELETE FROM told WHERE run IN (" + OLD_RUNS + ")", before, now);
            database.update("DELETE FROM run WHERE id IN (" + OLD_RUNS + ")", before, now);
            database.update(
                    "DELETE FROM suggestion WHERE at < ? AND NOT EXISTS (SELECT 1 FROM run"
                            + " WHERE run.server = suggestion.server AND rule = 'suggestion'"
                            + " AND period = CAST(suggestion.id AS TEXT) AND state IN ('planned', 'sending'))",
                    before);
            database.update("DELETE FROM rest WHERE until < ?", date);
            database.update("DELETE FROM vacancy WHERE ended < ?", before);
            database.update("DELETE FROM lost_card WHERE loss IN (" + OLD_LOSSES + ")", before);
            database.update("DELETE FROM loss WHERE id IN (" + OLD_LOSSES + ")", before);
            return database.update("DELETE FROM telling WHERE kind = 'loss' AND subject NOT IN (SELECT id FROM loss)"
                    + " OR kind <> 'loss' AND subject NOT IN (SELECT id FROM vacancy)");
        });
    }

    /** Deletes all data about a guild. */
    public void delete(long server) {
        database.transaction(() -> {
            database.update("DELETE FROM told WHERE run IN (SELECT id FROM run WHERE server = ?)", server);
            for (String table : List.of("run", "telling", "suggestion", "rest", "rule", "departure")) {
                database.update("DELETE FROM " + table + " WHERE server = ?", server);
            }
            return server;
        });
    }

    /** Truncates the write-ahead log, which may still contain deleted data. */
    public void emptyLog() {
        database.list(row -> row.number(1), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
