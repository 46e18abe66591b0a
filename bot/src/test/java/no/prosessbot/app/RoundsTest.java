package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.prosessbot.answer.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RoundsTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final List<Rounds> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(Rounds::close);
    }

    private Rounds start(Duration pause, Runnable... tasks) {
        Rounds rounds = Rounds.start(pause, List.of(tasks), Texts.in(Language.BOKMAAL));
        started.add(rounds);
        return rounds;
    }

    @Test
    void the_tasks_are_done_in_their_order_again_and_again() throws Exception {
        start(SHORT, () -> done.add("a"), () -> done.add("b"));

        for (int i = 0; i < 3; i++) {
            assertEquals("a", done.take());
            assertEquals("b", done.take());
        }
    }

    @Test
    void closing_does_not_wait_for_the_end_of_the_pause() throws Exception {
        Set<Thread> before = roundsThreads();
        Rounds rounds = start(Duration.ofHours(1), () -> done.add("a"));
        Set<Thread> begun = roundsThreads();
        begun.removeAll(before);
        rounds.close();
        for (Thread thread : begun) {
            thread.join();
        }

        assertEquals(1, begun.size());
        assertEquals(List.of(), List.copyOf(done));
    }

    private static Set<Thread> roundsThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("rounds"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void no_task_begins_after_the_end_and_the_thread_ends() throws Exception {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        CountDownLatch closed = new CountDownLatch(1);
        Runnable lasting = () -> {
            threads.add(Thread.currentThread());
            await(closed);
        };
        Rounds rounds = start(SHORT, lasting, () -> done.add("b"));
        Thread thread = threads.take();
        assertTrue(thread.isDaemon());
        rounds.close();
        assertTrue(thread.isAlive(), "closing waits for no task");
        closed.countDown();
        thread.join();

        assertEquals(List.of(), List.copyOf(done));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_fault_ends_neither_the_round_nor_the_rounds_and_is_told_once() throws Exception {
        try (LoggedLines log = LoggedLines.of(Rounds.class)) {
            Runnable failing = () -> {
                done.add("failing");
                if (done.size() < 7) {
                    throw new OutOfMemoryError("none left");
                }
            };
            CountDownLatch enough = new CountDownLatch(10);
            start(SHORT, failing, enough::countDown);
            enough.await();

            assertEquals(3, log.lines().size(), () -> log.lines().toString());
            assertTrue(log.lines().get(0).matches("ERROR Unexpected fault [0-9a-f]{6}: .*none left"));
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
