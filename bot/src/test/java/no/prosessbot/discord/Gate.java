package no.prosessbot.discord;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the first who come until it is opened; others pass. Safe for any thread. */
final class Gate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger left;
    private final CountDownLatch come;
    private final CountDownLatch opened = new CountDownLatch(1);

    Gate(int first) {
        this.left = new AtomicInteger(first);
        this.come = new CountDownLatch(first);
    }

    /** Waits if the gate keeps whoever comes now. */
    void pass() {
        if (left.getAndDecrement() > 0) {
            come.countDown();
            await(opened, "nobody opened the gate");
        }
    }

    /** Whether all have come whom it keeps. */
    boolean keeps() {
        return come.getCount() == 0;
    }

    /** Waits until all have come whom it keeps. */
    void awaitKept() {
        await(come, "nobody came to the gate");
    }

    private static void await(CountDownLatch latch, String otherwise) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(otherwise);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void open() {
        opened.countDown();
    }

    @Override
    public void close() {
        open();
    }
}
