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
 * Bounded thread pool. Tasks with the same key run one after another, in the order in which they were submitted; all
 * others run in parallel. Submitting never blocks. Thread-safe.
 */
final class WorkPool implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final int bound;

    /**
     * Tasks that wait for an earlier task with the same key; a key is present while one of its tasks is running or
     * queued.
     */
    private final Map<Object, Queue<Runnable>> lines = new HashMap<>();

    private int pending;
    private boolean stopped;

    /**
     * Creates a pool of daemon threads, which are started as tasks arrive.
     *
     * @param name prefix of the threads' names, before a number
     * @param size number of threads at most
     * @param bound number of tasks that may be waiting or running at a time
     */
    WorkPool(String name, int size, int bound) {
        AtomicInteger number = new AtomicInteger();
        this.bound = bound;
        // Unbounded, because the bound covers the tasks that wait in lines as well.
        this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Submits a task.
     *
     * @param key tasks with equal keys keep their order; null if the order does not matter
     * @return false if the pool is full or stopped, in which case the task will not run
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

    /** Returns the number of tasks that may be waiting or running at a time. */
    int bound() {
        return bound;
    }

    /** Returns whether the pool has been stopped. */
    synchronized boolean stopped() {
        return stopped;
    }

    /** Returns the number of tasks that are waiting or running. */
    synchronized int pending() {
        return pending;
    }

    /** Rejects new tasks from now on; those accepted already will still run. */
    synchronized void stop() {
        stopped = true;
    }

    /**
     * Waits until no task is waiting or running.
     *
     * @return false if some are left when the time is up
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

    /** Rejects new tasks and drops those that have not begun. Running tasks are left to finish. */
    @Override
    public void close() {
        stop();
        threads.shutdown();
        threads.getQueue().clear();
    }
}
