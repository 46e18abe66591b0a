package no.prosessbot.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Threads of a name, with a bound on what waits for them. What has the same key is done in the order in which it came,
 * one after another; all else is done side by side. Whoever gives it work never waits. Thread-safe.
 */
final class WorkPool implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final int bound;

    /** What waits for earlier work of the same key; a key is here while anything of it is being done. */
    private final Map<Object, Queue<Runnable>> lines = new HashMap<>();

    private int pending;
    private boolean stopped;

    /**
     * Makes a pool, whose threads start with the first work and keep no process alive.
     *
     * @param name of the threads, before their number
     * @param size how many threads there are at the most
     * @param bound how much may wait or be done at a time
     */
    WorkPool(String name, int size, int bound) {
        AtomicInteger number = new AtomicInteger();
        this.bound = bound;
        // The queue has no bound of its own, as what waits in a line counts too.
        this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Has work done.
     *
     * @param key null where no order has to be kept
     * @return false where there is no room for it, or the pool takes no more; it is then not done
     */
    synchronized boolean offer(@Nullable Object key, Runnable work) {
        if (stopped || pending >= bound) {
            return false;
        }
        pending++;
        Queue<Runnable> line = key == null ? null : lines.get(key);
        if (line != null) {
            line.add(work);
            return true;
        }
        if (key != null) {
            lines.put(key, new ArrayDeque<>());
        }
        threads.execute(() -> run(key, work));
        return true;
    }

    private void run(@Nullable Object key, Runnable work) {
        try {
            work.run();
        } finally {
            done(key);
        }
    }

    private synchronized void done(@Nullable Object key) {
        pending--;
        Queue<Runnable> line = key == null ? null : lines.get(key);
        Runnable next = line == null ? null : line.poll();
        if (next != null && !threads.isShutdown()) {
            threads.execute(() -> run(key, next));
        } else if (key != null) {
            lines.remove(key);
        }
        notifyAll();
    }

    /** How much may wait or be done at a time. */
    int bound() {
        return bound;
    }

    /** True if it takes nothing more, however much room there is. */
    synchronized boolean stopped() {
        return stopped;
    }

    /** How much waits or is being done. */
    synchronized int pending() {
        return pending;
    }

    /** Takes nothing more; what it has is still done. */
    synchronized void stop() {
        stopped = true;
    }

    /**
     * Waits until nothing is left to be done.
     *
     * @return false if something is when the time is up
     */
    synchronized boolean drain(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (pending > 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
        }
        return true;
    }

    /** Takes nothing more, and drops what has not begun; what has is left to end by itself. */
    @Override
    public void close() {
        stop();
        threads.shutdown();
        threads.getQueue().clear();
    }
}
