package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Corrects timestamps of past events that lie in the future, because the clock was ahead when they were written or is
 * behind now. Such an event is taken to have happened when the error was noticed. The stored timestamp is kept, so that
 * a clock that is briefly behind, as on a machine that has just booted, does no harm: once the clock has passed the
 * stored timestamp, it counts again. Thread-safe.
 */
public final class Corrections {

    /** Excludes the due times of digests, which come from the calendar and not from the clock. */
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

    /** Loads the corrections that were stored earlier. */
    void load() {
        noticed = database
                .list(
                        row -> Map.entry(row.time("time"), row.time("noticed")),
                        "SELECT time, noticed FROM clock_correction")
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns when the event with this timestamp is taken to have happened. */
    Instant happened(Instant written) {
        return noticed.getOrDefault(written, written);
    }

    /** Returns true if no timestamp is known to lie in the future. */
    public boolean none() {
        return noticed.isEmpty();
    }

    /**
     * Returns true if there are timestamps in the future and none in the past: the clock is behind everything in the
     * ledger.
     */
    public boolean behind(Instant now) {
        return !none() && database.count("SELECT count(*) FROM " + HAPPENED + " WHERE time <= ?", now) == 0;
    }

    /** Records corrections for timestamps that lie in the future. To be called before any decision is made. */
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

    /** Drops corrections of timestamps that the clock has passed. To be called before any decision is made. */
    public void forget(Instant now) {
        if (noticed.keySet().stream().anyMatch(time -> !time.isAfter(now))) {
            database.update("DELETE FROM clock_correction WHERE time <= ?", now);
            load();
        }
    }
}
