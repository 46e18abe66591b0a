package no.prosessbot.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.requests.RestAction;

/** Sends requests and keeps track of those in flight. Thread-safe. */
final class Outbox {

    /** One party is this object itself, so that the phase advances only when {@link #drain} arrives. */
    private final Phaser underway = new Phaser(1);

    /**
     * Sends a request without waiting.
     *
     * @param failed called if Discord refuses the request or cannot be reached
     */
    void send(RestAction<?> action, Consumer<Throwable> failed) {
        underway.register();
        try {
            action.queue(done -> underway.arriveAndDeregister(), failure -> {
                fail(failure, failed);
                underway.arriveAndDeregister();
            });
        } catch (RejectedExecutionException ending) {
            fail(ending, failed);
            underway.arriveAndDeregister();
        } catch (Throwable e) {
            underway.arriveAndDeregister();
            throw e;
        }
    }

    /** Exceptions thrown here would be lost on one of JDA's threads. */
    private static void fail(Throwable failure, Consumer<Throwable> failed) {
        try {
            failed.accept(failure);
        } catch (Throwable e) {
            Edge.fault(e);
        }
    }

    /**
     * Waits until no request is in flight, or the time is up.
     *
     * @return false if some requests are still in flight
     */
    boolean drain(Duration atMost) throws InterruptedException {
        try {
            underway.awaitAdvanceInterruptibly(underway.arrive(), atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }
}
