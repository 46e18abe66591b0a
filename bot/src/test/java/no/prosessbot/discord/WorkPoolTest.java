package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkPoolTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BOUND = 200;

    private final WorkPool pool = new WorkPool("test", 4, BOUND);
    private final List<Integer> done = new ArrayList<>();

    @AfterEach
    void close() {
        pool.close();
    }

    private void note(int number) {
        synchronized (done) {
            done.add(number);
        }
    }

    @Test
    void what_has_the_same_key_is_done_one_after_another_in_its_order() throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        pool.offer("a", () -> await(begin));
        for (int i = 0; i < 100; i++) {
            int number = i;
            pool.offer("a", () -> note(number));
        }
        begin.countDown();

        assertTrue(pool.drain(PATIENCE));
        assertEquals(IntStream.range(0, 100).boxed().toList(), done);
    }

    @Test
    void what_has_another_key_or_none_is_done_side_by_side() throws Exception {
        // Each waits for all others.
        CyclicBarrier together = new CyclicBarrier(4);
        for (Object key : new Object[] {"a", "b", null, null}) {
            pool.offer(key, () -> {
                try {
                    together.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                    note(1);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        assertTrue(pool.drain(PATIENCE));
        assertEquals(4, done.size());
    }

    @Test
    void what_is_beyond_the_bound_is_not_taken_and_whoever_offers_it_does_not_wait() throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        for (int i = 0; i < BOUND; i++) {
            Object key = i % 2 == 0 ? "a" : null;
            assertTrue(pool.offer(key, () -> await(begin)));
        }

        assertFalse(pool.offer(null, () -> note(1)));
        assertFalse(pool.offer("a", () -> note(1)));
        begin.countDown();
        assertTrue(pool.drain(PATIENCE));
        assertTrue(pool.offer("a", () -> note(2)));
        assertTrue(pool.drain(PATIENCE));
        assertEquals(List.of(2), done);
    }

    @Test
    void what_throws_keeps_nothing_from_being_done_that_comes_after_it() throws Exception {
        List<Throwable> uncaught = new ArrayList<>();
        CountDownLatch thrown = new CountDownLatch(1);
        pool.offer("a", () -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
                uncaught.add(fault);
                thrown.countDown();
            });
            throw new AssertionError("of the test");
        });
        pool.offer("a", () -> note(1));

        assertTrue(pool.drain(PATIENCE));
        await(thrown);
        assertEquals(List.of(1), done);
        assertEquals(1, uncaught.size());
    }

    @Test
    void a_pool_that_was_stopped_does_what_it_has_and_takes_nothing_more() throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        pool.offer("a", () -> await(begin));
        pool.offer("a", () -> note(1));
        pool.stop();

        assertFalse(pool.offer("a", () -> note(2)));
        assertFalse(pool.drain(Duration.ofMillis(1)));
        begin.countDown();
        assertTrue(pool.drain(PATIENCE));
        assertEquals(List.of(1), done);
    }

    @Test
    void its_threads_have_its_name() throws Exception {
        List<String> names = new ArrayList<>();
        pool.offer("a", () -> names.add(Thread.currentThread().getName()));

        assertTrue(pool.drain(PATIENCE));
        assertEquals(List.of("test-1"), names);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
