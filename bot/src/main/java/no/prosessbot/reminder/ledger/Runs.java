package no.prosessbot.reminder.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outbox: messages to be posted and those that were, one row per guild, rule and period. An entry goes from planned
 * to sending to sent; each step has reached the disk before the next one is taken.
 */
public final class Runs {

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /**
     * Plans an entry, unless it already exists.
     *
     * @return false if it exists
     */
    public boolean plan(long server, RunRule rule, String period, Instant due) {
        return database.update(
                        "INSERT INTO run (server, rule, period, due, state) VALUES (?, ?, ?, ?, 'planned')"
                                + " ON CONFLICT (server, rule, period) DO NOTHING",
                        server,
                        rule.id(),
                        period,
                        due)
                > 0;
    }

    /** Returns the entries that are neither posted nor given up, the earliest due first. */
    public List<Run> open() {
        return database.list(Runs::read, "SELECT * FROM run WHERE state IN ('planned', 'sending') ORDER BY due, id");
    }

    /** Returns the entry; empty if it has not been planned. */
    public Optional<Run> find(long server, RunRule rule, String period) {
        return database.one(
                Runs::read,
                "SELECT * FROM run WHERE server = ? AND rule = ? AND period = ?",
                server,
                rule.id(),
                period);
    }

    /** Returns the entry that the message was posted for; empty if it is not a message of the outbox. */
    public Optional<Run> posted(long server, long message) {
        return database.one(
                Runs::read, "SELECT * FROM run WHERE server = ? AND message = ? AND state = 'sent'", server, message);
    }

    /** Returns what the message of an entry is about. */
    public List<Told> told(Run run) {
        return database.list(
                row -> new Told(Told.Kind.of(row.text("kind")), row.id("subject")),
                "SELECT * FROM told WHERE run = ? ORDER BY kind, subject",
                run.id());
    }

    /** Returns a guild's most recent entries, newest first. */
    public List<Run> latest(long server, int count) {
        return database.list(Runs::read, "SELECT * FROM run WHERE server = ? ORDER BY id DESC LIMIT ?", server, count);
    }

    /** Returns when the guild's last digest was due, whatever its state. Digests due after {@code now} are left out. */
    public Optional<Instant> lastDigest(long server, Instant now) {
        return database.one(
                row -> row.time("due"),
                "SELECT due FROM run WHERE server = ? AND rule = ? AND due <= ? ORDER BY due DESC LIMIT 1",
                server,
                RunRule.DIGEST.id(),
                now);
    }

    /** Returns digests that are due after {@code now}, whatever their state: the clock was ahead, or is behind. */
    public List<Run> ahead(Instant now) {
        return database.list(
                Runs::read, "SELECT * FROM run WHERE rule = ? AND due > ? ORDER BY id", RunRule.DIGEST.id(), now);
    }

    /** Returns entries that are due but were settled after {@code now} without being posted. */
    public List<Run> settledAhead(Instant now) {
        return database.list(
                Runs::read,
                "SELECT * FROM run WHERE state IN ('nothing', 'skipped') AND due <= ? AND ended > ? ORDER BY id",
                now,
                now);
    }

    /** Marks the entry as not settled: as sending if it has been tried, otherwise as planned. */
    public void reopen(Run run) {
        database.update(
                "UPDATE run SET state = ?, ended = NULL, trouble = NULL WHERE id = ?",
                (run.tried() == null ? RunState.PLANNED : RunState.SENDING).id(),
                run.id());
    }

    /** Deletes the entry, so that it can be planned anew. */
    public void remove(Run run) {
        database.transaction(() -> {
            database.update("DELETE FROM told WHERE run = ?", run.id());
            return database.update("DELETE FROM run WHERE id = ?", run.id());
        });
    }

    /**
     * Records that the entry is about to be sent. To be called before the message is sent.
     *
     * @param place the channel, or the user for a direct message
     * @param direct true if {@code place} is a user
     * @param newest the id of the newest message known there; null if none is
     * @param told what the message is about; replaces what was recorded for an earlier attempt
     */
    public void sending(Run run, long place, boolean direct, @Nullable Long newest, Instant at, List<Told> told) {
        database.transaction(() -> {
            database.update(
                    "UPDATE run SET state = 'sending', place = ?, direct = ?, newest = ?, tried = ? WHERE id = ?",
                    place,
                    direct,
                    newest,
                    at,
                    run.id());
            database.update("DELETE FROM told WHERE run = ?", run.id());
            for (Told each : told) {
                database.update(
                        "INSERT INTO told (run, kind, subject) VALUES (?, ?, ?)",
                        run.id(),
                        each.kind().id(),
                        each.subject());
            }
            return run;
        });
    }

    /** Settles the entry: the message has been posted. */
    public void sent(Run run, long message, Instant at) {
        database.update(
                "UPDATE run SET state = 'sent', message = ?, ended = ?, trouble = NULL WHERE id = ?",
                message,
                at,
                run.id());
    }

    /** Settles the entry: there was nothing to post. */
    public void nothing(Run run, Instant at) {
        end(run, RunState.NOTHING, null, at);
    }

    /** Settles the entry: it is given up for this reason. */
    public void skipped(Run run, Trouble trouble, Instant at) {
        end(run, RunState.SKIPPED, trouble, at);
    }

    private void end(Run run, RunState state, @Nullable Trouble trouble, Instant at) {
        database.update(
                "UPDATE run SET state = ?, trouble = ?, ended = ? WHERE id = ?",
                state.id(),
                trouble == null ? null : trouble.id(),
                at,
                run.id());
    }

    /** Records why the entry could not be posted. It stays open and will be retried. */
    public void troubled(Run run, Trouble trouble) {
        database.update("UPDATE run SET trouble = ? WHERE id = ?", trouble.id(), run.id());
    }

    /**
     * Returns how often the guild has been notified about each subject of this kind.
     *
     * @param horizon messages recorded as posted after this time do not count
     */
    public Map<Long, Telling> tellings(long server, Told.Kind kind, Instant horizon) {
        return database
                .list(
                        row -> Map.entry(row.id("subject"), new Telling(row.number("times"), row.past("last"))),
                        "SELECT subject, 1 AS times, ended AS last FROM told JOIN run ON run.id = told.run"
                                + " WHERE run.server = ? AND run.state = 'sent' AND kind = ? AND ended <= ?"
                                + " UNION ALL SELECT subject, times, last FROM telling WHERE server = ? AND kind = ?",
                        server,
                        kind.id(),
                        horizon,
                        server,
                        kind.id())
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Telling::and));
    }

    private static Run read(Row row) throws SQLException {
        String trouble = row.textOrNull("trouble");
        RunRule rule = RunRule.of(row.text("rule"));
        RunState state = RunState.of(row.text("state"));
        return new Run(
                row.id("id"),
                row.id("server"),
                rule,
                row.text("period"),
                rule == RunRule.DIGEST ? row.time("due") : row.past("due"),
                state,
                row.idOrNull("place"),
                row.truth("direct"),
                row.timeOrNull("tried"),
                row.idOrNull("newest"),
                row.idOrNull("message"),
                state == RunState.SENT ? row.past("ended") : row.timeOrNull("ended"),
                trouble == null ? null : Trouble.of(trouble));
    }
}
