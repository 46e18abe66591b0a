package no.prosessbot.discord.loopback;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one lock over the state of the server, and waiting for that state to change. */
final class Monitor {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Duration patience;

    /** @param patience how long {@link #await} waits before it gives up */
    Monitor(Duration patience) {
        this.patience = patience;
    }

    /** Does the work under the lock, and tells everyone who waits. */
    <T extends @Nullable Object> T with(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    void run(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /**
     * Waits until the condition gives something.
     *
     * @throws AssertionError with what was waited for, when patience is at its end
     */
    <T> T await(Supplier<String> what, Supplier<@Nullable T> condition) {
        long left = patience.toNanos();
        lock.lock();
        try {
            T found = condition.get();
            while (found == null) {
                if (left <= 0) {
                    throw new AssertionError("In " + patience + " there was no " + what.get());
                }
                left = changed.awaitNanos(left);
                found = condition.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + what.get(), e);
        } finally {
            lock.unlock();
        }
    }
}
