package no.prosessbot.app;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a task periodically on a daemon thread. Thread-safe. */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Pause between the end of one run and the start of the next. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Texts texts;

    /** Capacity 1: several requests to wake up before the next run are one. */
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);

    private volatile boolean closed;
    private @Nullable Class<?> fault;

    /** @param name name of the thread */
    Rounds(String name, Duration pause, Texts texts) {
        this.name = name;
        this.pause = pause;
        this.texts = texts;
    }

    /** Starts the thread; the first run comes after one pause. To be called once. */
    void start(Runnable task) {
        Thread thread = new Thread(() -> run(task), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the pause: the next run starts at once, or right after the one in progress. */
    void wake() {
        // Returns false if a wake-up is pending already.
        wakes.offer(true);
    }

    private void run(Runnable task) {
        try {
            while (!closed) {
                wakes.poll(pause.toNanos(), TimeUnit.NANOSECONDS);
                if (!closed) {
                    round(task);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the task once. Exceptions are caught; a series of the same type is logged once. */
    private void round(Runnable task) {
        try {
            task.run();
            if (fault != null) {
                LOG.info(texts.say("rounds.fault-over"));
            }
            fault = null;
        } catch (RuntimeException | Error e) {
            if (!e.getClass().equals(fault)) {
                fault = e.getClass();
                LOG.error(texts.say("rounds.fault", Faults.log(LOG, e)));
            }
        }
    }

    /** Starts no further run and returns at once, without waiting for a run in progress. */
    @Override
    public void close() {
        closed = true;
        wake();
    }
}
