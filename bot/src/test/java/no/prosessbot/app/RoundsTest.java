package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.prosessbot.answer.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RoundsTest {

    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofHours(1);

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    private final List<Rounds> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(Rounds::close);
    }

    private Rounds start(String name, Duration pause, Runnable task) {
        Rounds rounds = new Rounds(name, pause, Texts.in(Language.BOKMAAL));
        started.add(rounds);
        rounds.start(task);
        return rounds;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_task_is_done_again_and_again_on_a_thread_of_that_name_which_keeps_no_process_alive() throws Exception {
        start("reminders", SHORT, () -> threads.add(Thread.currentThread()));

        Thread thread = threads.take();
        assertEquals(thread, threads.take());
        assertEquals(thread, threads.take());
        assertEquals("reminders", thread.getName());
        assertTrue(thread.isDaemon());
    }

    @Test
    void one_that_takes_long_holds_up_no_other() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        start("content", SHORT, () -> await(end));
        start("reminders", SHORT, () -> done.add("round"));

        done.take();
        done.take();
        end.countDown();
    }

    @Test
    void a_round_that_is_asked_for_does_not_wait_for_the_end_of_the_pause() throws Exception {
        Rounds rounds = start("reminders", LONG, () -> done.add("round"));
        for (int i = 0; i < 3; i++) {
            rounds.wake();
            done.take();
        }
    }

    @Test
    void a_round_that_is_asked_for_during_a_round_comes_after_it() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Rounds rounds = start("reminders", LONG, () -> {
            done.add("begun");
            await(asked);
        });
        rounds.wake();
        done.take();
        rounds.wake();
        rounds.wake();
        asked.countDown();

        assertEquals("begun", done.take());
    }

    @Test
    void closing_does_not_wait_for_the_end_of_the_pause() throws Exception {
        Rounds rounds = start("reminders", LONG, () -> threads.add(Thread.currentThread()));
        rounds.wake();
        Thread thread = threads.take();
        rounds.close();
        thread.join();

        assertEquals(List.of(), List.copyOf(threads));
    }

    @Test
    void no_round_begins_after_the_end_which_waits_for_none() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Rounds rounds = start("reminders", SHORT, () -> {
            threads.add(Thread.currentThread());
            await(closed);
        });
        Thread thread = threads.take();
        rounds.close();
        assertTrue(thread.isAlive());
        closed.countDown();
        thread.join();

        assertEquals(List.of(), List.copyOf(threads));
    }

    @Test
    void a_fault_does_not_end_the_rounds_and_is_told_once() throws Exception {
        try (LoggedLines log = LoggedLines.of(Rounds.class)) {
            CountDownLatch enough = new CountDownLatch(10);
            start("reminders", SHORT, () -> {
                enough.countDown();
                if (enough.getCount() > 3) {
                    throw new StackOverflowError("too deep");
                }
            });
            enough.await();

            assertEquals(3, log.lines().size(), () -> log.lines().toString());
            assertTrue(log.lines().get(0).matches("ERROR Unexpected fault [0-9a-f]{6}: .*too deep"));
            assertTrue(log.lines()
                    .get(1)
                    .matches("ERROR Noe gikk galt i det boten gjør med jevne mellomrom \\(feil-ID [0-9a-f]{6}\\)\\. "
                            + "Det prøves igjen\\."));
            assertEquals(
                    "INFO Det boten gjør med jevne mellomrom, går som det skal igjen.",
                    log.lines().get(2));
        }
    }
}
