package no.prosessbot.reminder;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import no.prosessbot.reminder.ledger.Run;

/** Runs that somebody waits for. Thread-safe. */
public final class Wishes {

    private final Map<String, CompletableFuture<Run>> waiting = new ConcurrentHashMap<>();

    /** What the run of this rule NOW will have become after the first attempt. */
    CompletableFuture<Run> await(long server, String period) {
        return waiting.computeIfAbsent(key(server, period), key -> new CompletableFuture<>());
    }

    /** The run has been attempted. */
    void attempted(Run run) {
        CompletableFuture<Run> wish = waiting.remove(key(run.server(), run.period()));
        if (wish != null) {
            wish.complete(run);
        }
    }

    /** The run was not planned, and nobody else waits for it. */
    void forget(long server, String period) {
        waiting.remove(key(server, period));
    }

    private static String key(long server, String period) {
        return server + "/" + period;
    }
}
