package no.prosessbot.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same tasks again and again, one after another, on a thread of its own that keeps no process alive. */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Between the end of one round and the beginning of the next. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final Duration pause;
    private final List<Task> tasks;
    private final Texts texts;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Rounds(Duration pause, List<Runnable> tasks, Texts texts) {
        this.pause = pause;
        this.tasks = tasks.stream().map(Task::new).toList();
        this.texts = texts;
    }

    /** Begins with the first round after one pause. */
    static Rounds start(Duration pause, List<Runnable> tasks, Texts texts) {
        Rounds rounds = new Rounds(pause, tasks, texts);
        Thread thread = new Thread(rounds::run, "rounds");
        thread.setDaemon(true);
        thread.start();
        return rounds;
    }

    private void run() {
        try {
            while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                for (Task task : tasks) {
                    if (closed.getCount() > 0) {
                        task.run();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins no other task, and returns at once: one that is under way may still end by itself. */
    @Override
    public void close() {
        closed.countDown();
    }

    /** A task that survives its faults; the same one over and over is told once. */
    private final class Task {

        private final Runnable work;
        private @Nullable Class<?> fault;

        Task(Runnable work) {
            this.work = work;
        }

        void run() {
            try {
                work.run();
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
    }
}
