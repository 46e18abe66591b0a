package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Times of what has happened that lie in the future: the clock was ahead when they were written, or is behind now. It is
 * taken to have happened when that was noticed. What was written stays, so that a clock that is behind for a moment, as
 * on a machine that has just been started, does no harm: what it has passed again holds as it was written. Thread-safe.
 */
public final class Corrections {

    /** When digests are due is no such time: the calendar says so, and not the clock. */
    private static final String HAPPENED = "(SELECT since AS time FROM rule"
            + " UNION ALL SELECT due FROM run WHERE rule <> 'digest'"
            + " UNION ALL SELECT ended FROM run WHERE state = 'sent'"
            + " UNION ALL SELECT decided FROM rest"
            + " UNION ALL SELECT at FROM suggestion"
            + " UNION ALL SELECT since FROM vacancy"
            + " UNION ALL SELECT at FROM loss)";

    private final Database database;
    private volatile Map<Instant, Instant> noticed = Map.of();

    Corrections(Database database) {
        this.database = database;
    }

    /** Takes in what was noticed before. */
    void load() {
        noticed = database
                .list(
                        row -> Map.entry(row.time("time"), row.time("noticed")),
                        "SELECT time, noticed FROM clock_correction")
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When that has happened. */
    Instant happened(Instant written) {
        return noticed.getOrDefault(written, written);
    }

    /** True if no time lies in the future, as far as has been noticed. */
    public boolean none() {
        return noticed.isEmpty();
    }

    /** True if there are times in the future and none in the past: the clock is behind the whole ledger. */
    public boolean behind(Instant now) {
        return !none() && database.count("SELECT count(*) FROM " + HAPPENED + " WHERE time <= ?", now) == 0;
    }

    /** Notices what lies in the future. To be called before anything is decided. */
    public void notice(Instant now) {
        if (database.count("SELECT count(*) FROM " + HAPPENED + " WHERE time > ?", now) > 0) {
            database.update(
                    "INSERT INTO clock_correction (time, noticed) SELECT time, ? FROM " + HAPPENED + " WHERE time > ?"
                            + " ON CONFLICT (time) DO UPDATE SET noticed = excluded.noticed"
                            + " WHERE noticed > excluded.noticed",
                    now,
                    now);
            load();
        }
    }

    /** What has been passed is no longer in the future. To be called before anything is decided. */
    public void forget(Instant now) {
        if (noticed.keySet().stream().anyMatch(time -> !time.isAfter(now))) {
            database.update("DELETE FROM clock_correction WHERE time <= ?", now);
            load();
        }
    }
}
