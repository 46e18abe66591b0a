package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deletes what is over, so that nothing of it is left in the file. What still lasts is never deleted. */
public final class Expiry {

    /** The last digest stays, but for those that lie in the future: those that follow are counted from it. */
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

    /** The last look. */
    public Optional<Look> last() {
        return database.one(row -> new Look(row.time("at"), row.time("steady")), "SELECT * FROM look");
    }

    public void save(Look look) {
        database.update("INSERT OR REPLACE INTO look (id, at, steady) VALUES (1, ?, ?)", look.at(), look.steady());
    }

    /** All servers of which something is kept, by their ids. */
    public List<Long> servers() {
        return database.list(
                row -> row.id("server"),
                "SELECT server FROM rule UNION SELECT server FROM rest UNION SELECT server FROM suggestion"
                        + " UNION SELECT server FROM run UNION SELECT server FROM telling ORDER BY server");
    }

    /**
     * Deletes what ended before a time: runs, suggestions, rests, vacancies and losses. How often a server was told of
     * what lasts is still known.
     *
     * @param date the same time as a date
     * @param now when that is done
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

    /** Deletes all that is kept of a server. */
    public void delete(long server) {
        database.transaction(() -> {
            database.update("DELETE FROM told WHERE run IN (SELECT id FROM run WHERE server = ?)", server);
            for (String table : List.of("run", "telling", "suggestion", "rest", "rule", "departure")) {
                database.update("DELETE FROM " + table + " WHERE server = ?", server);
            }
            return server;
        });
    }

    /** Empties the file beside the database, in which what was deleted may stand as it was before. */
    public void emptyLog() {
        database.list(row -> row.number(1), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
