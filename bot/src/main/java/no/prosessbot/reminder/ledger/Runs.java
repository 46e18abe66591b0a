package no.prosessbot.reminder.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be posted, and what was: one row for each server, rule and period. A run goes from planned to sending to
 * sent; each step is on the disk before the next one is taken.
 */
public final class Runs {

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /**
     * Plans a run, unless it has been planned before.
     *
     * @return false if it had
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

    /** Those that are neither posted nor given up, the oldest first. */
    public List<Run> open() {
        return database.list(Runs::read, "SELECT * FROM run WHERE state IN ('planned', 'sending') ORDER BY due, id");
    }

    public Optional<Run> find(long server, RunRule rule, String period) {
        return database.one(
                Runs::read,
                "SELECT * FROM run WHERE server = ? AND rule = ? AND period = ?",
                server,
                rule.id(),
                period);
    }

    /** The run whose message this is. */
    public Optional<Run> posted(long server, long message) {
        return database.one(
                Runs::read, "SELECT * FROM run WHERE server = ? AND message = ? AND state = 'sent'", server, message);
    }

    /** What the message of a run tells of. */
    public List<Told> told(Run run) {
        return database.list(
                row -> new Told(Told.Kind.of(row.text("kind")), row.id("subject")),
                "SELECT * FROM told WHERE run = ? ORDER BY kind, subject",
                run.id());
    }

    /** What happened last on a server, the newest first. */
    public List<Run> latest(long server, int count) {
        return database.list(Runs::read, "SELECT * FROM run WHERE server = ? ORDER BY id DESC LIMIT ?", server, count);
    }

    /** When the last digest of a server was due that is in the ledger; none that lies in the future. */
    public Optional<Instant> lastDigest(long server, Instant now) {
        return database.one(
                row -> row.time("due"),
                "SELECT due FROM run WHERE server = ? AND rule = ? AND due <= ? ORDER BY due DESC LIMIT 1",
                server,
                RunRule.DIGEST.id(),
                now);
    }

    /** Digests that are due in the future, whatever their state: the clock was ahead, or is behind. */
    public List<Run> ahead(Instant now) {
        return database.list(
                Runs::read, "SELECT * FROM run WHERE rule = ? AND due > ? ORDER BY id", RunRule.DIGEST.id(), now);
    }

    /** Runs that are due, but were settled in the future without being posted. */
    public List<Run> settledAhead(Instant now) {
        return database.list(
                Runs::read,
                "SELECT * FROM run WHERE state IN ('nothing', 'skipped') AND due <= ? AND ended > ? ORDER BY id",
                now,
                now);
    }

    /** The run has not been settled after all. */
    public void reopen(Run run) {
        database.update(
                "UPDATE run SET state = ?, ended = NULL, trouble = NULL WHERE id = ?",
                (run.tried() == null ? RunState.PLANNED : RunState.SENDING).id(),
                run.id());
    }

    /** The run has never been. */
    public void remove(Run run) {
        database.transaction(() -> {
            database.update("DELETE FROM told WHERE run = ?", run.id());
            return database.update("DELETE FROM run WHERE id = ?", run.id());
        });
    }

    /**
     * The run is on its way from now on, with this to tell.
     *
     * @param place the channel, or the user who is written to directly
     * @param newest the id of the newest message that is known there; null where none is
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

    public void sent(Run run, long message, Instant at) {
        database.update(
                "UPDATE run SET state = 'sent', message = ?, ended = ?, trouble = NULL WHERE id = ?",
                message,
                at,
                run.id());
    }

    /** There was nothing to tell. */
    public void nothing(Run run, Instant at) {
        end(run, RunState.NOTHING, null, at);
    }

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

    /** It is not posted, for this reason; it is tried again. */
    public void troubled(Run run, Trouble trouble) {
        database.update("UPDATE run SET trouble = ? WHERE id = ?", trouble.id(), run.id());
    }

    /**
     * How often the server was told of each subject of this kind.
     *
     * @param horizon what is written to have been posted after that does not count
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
