package no.prosessbot.reminder;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import no.prosessbot.reminder.ledger.Run;

/** Outbox entries whose outcome a user is waiting for. Thread-safe. */
public final class Wishes {

    private final Map<String, CompletableFuture<Run>> waiting = new ConcurrentHashMap<>();

    /** Returns the state that the {@code NOW} entry of this guild and period has after its first attempt. */
    CompletableFuture<Run> await(long server, String period) {
        return waiting.computeIfAbsent(key(server, period), key -> new CompletableFuture<>());
    }

    /** Reports an attempt, and completes the future that waits for it. */
    void attempted(Run run) {
        CompletableFuture<Run> wish = waiting.remove(key(run.server(), run.period()));
        if (wish != null) {
            wish.complete(run);
        }
    }

    /** Stops waiting. To be called when the entry was not planned after all and nobody else waits for it. */
    void forget(long server, String period) {
        waiting.remove(key(server, period));
    }

    private static String key(long server, String period) {
        return server + "/" + period;
    }
}
