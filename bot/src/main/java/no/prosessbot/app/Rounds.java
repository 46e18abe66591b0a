package no.prosessbot.app;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a task again and again, on a thread of its own that keeps no process alive. Thread-safe. */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Between the end of one round and the beginning of the next. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Texts texts;

    /** However often the next round is asked for, it is one. */
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);

    private volatile boolean closed;
    private @Nullable Class<?> fault;

    /** @param name of the thread */
    Rounds(String name, Duration pause, Texts texts) {
        this.name = name;
        this.pause = pause;
        this.texts = texts;
    }

    /** Begins, with the first round after one pause; once. */
    void start(Runnable task) {
        Thread thread = new Thread(() -> run(task), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the pause: the next round comes at once, or after the one that is under way. */
    void wake() {
        // False where that has been asked for already.
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

    /** Survives its faults; the same one over and over is told once. */
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

    /** Begins no other round, and returns at once: one that is under way may still end by itself. */
    @Override
    public void close() {
        closed = true;
        wake();
    }
}
