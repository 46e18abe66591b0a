package no.prosessbot.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has been taken up lately. When a connection is resumed, Discord sends again what it is not sure has arrived, and
 * nothing may be answered twice. Thread-safe.
 */
final class Seen {

    /** Far more than can come in while a connection is being resumed. */
    private static final int REMEMBERED = 10_000;

    private final Set<Long> ids = new LinkedHashSet<>();

    /**
     * Takes something up.
     *
     * @return false if that was done before
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
