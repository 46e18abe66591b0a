package no.prosessbot.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.requests.RestAction;

/** Sends what the bot says, and knows what is still on its way. Thread-safe. */
final class Outbox {

    /** One party is the outbox itself, so that the phase ends only when it is waited for. */
    private final Phaser underway = new Phaser(1);

    /**
     * Sends without waiting.
     *
     * @param failed told if Discord would not take it, or could not be reached
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

    /** Whatever is thrown here is on one of the library's threads, where nobody hears of it. */
    private static void fail(Throwable failure, Consumer<Throwable> failed) {
        try {
            failed.accept(failure);
        } catch (Throwable e) {
            Edge.fault(e);
        }
    }

    /**
     * Waits until all is sent, or the time is up.
     *
     * @return false if something is not
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
