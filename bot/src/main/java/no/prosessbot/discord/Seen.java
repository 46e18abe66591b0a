package no.prosessbot.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Remembers recently handled event ids. After a resume, Discord replays events that it cannot be sure were delivered;
 * handling one twice would answer twice. Thread-safe.
 */
final class Seen {

    /** Number of ids remembered; far more than arrive while a connection is being resumed. */
    private static final int REMEMBERED = 10_000;

    private final Set<Long> ids = new LinkedHashSet<>();

    /**
     * Records an id.
     *
     * @return false if it was recorded before
     */
    synchronized boolean first(long id) {
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > REMEMBERED) {
            ids.remove(ids.iterator().next());
        }
        return true;
    }
}
