package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.prosessbot.answer.Language;
import no.prosessbot.app.Login.Session;
import org.junit.jupiter.api.Test;

class BotRunTest {

    private static final Texts TEXTS = Texts.in(Language.BOKMAAL);

    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();

    /** A session that ends at once. */
    private final class Brief implements Session {

        private final Optional<String> why;

        Brief(Optional<String> why) {
            this.why = why;
        }

        @Override
        public String name() {
            return "Prosessbot";
        }

        @Override
        public int servers() {
            return 1;
        }

        @Override
        public Optional<String> awaitEnd() {
            return why;
        }

        @Override
        public void end(Duration atMost) {
            happened.add("ended within " + atMost.toSeconds() + " s");
        }
    }

    /** Fails as often as told before it succeeds. */
    private Login failing(int times, Session then) {
        int[] attempts = {0};
        return () -> {
            happened.add("attempt");
            if (attempts[0]++ < times) {
                throw new IOException("Connection refused");
            }
            return then;
        };
    }

    private boolean pause(Duration length) {
        pauses.add(length);
        return false;
    }

    @Test
    void it_tries_until_the_server_answers_and_waits_longer_each_time_up_to_a_minute() throws Exception {
        new BotRun(failing(8, new Brief(Optional.empty())), this::pause, TEXTS).run();

        assertEquals(
                List.of(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L),
                pauses.stream().map(Duration::toSeconds).toList());
    }

    @Test
    void who_ends_it_while_it_waits_is_not_kept_waiting() throws Exception {
        new BotRun(failing(8, new Brief(Optional.empty())), length -> length.toSeconds() == 2, TEXTS).run();

        assertEquals(List.of("attempt", "attempt"), happened);
    }

    @Test
    void it_does_not_try_again_where_that_does_not_help() {
        Login refused = () -> {
            throw new UsageException("Discord godtar ikke tokenet.");
        };
        BotRun run = new BotRun(refused, this::pause, TEXTS);

        assertEquals(
                "Discord godtar ikke tokenet.",
                assertThrows(UsageException.class, run::run).getMessage());
        assertEquals(List.of(Duration.ZERO), pauses);
    }

    @Test
    void what_ends_a_session_for_good_ends_the_run() {
        BotRun run = new BotRun(failing(0, new Brief(Optional.of("Stengt ute."))), this::pause, TEXTS);

        assertEquals("Stengt ute.", assertThrows(UsageException.class, run::run).getMessage());
    }

    @Test
    void the_end_gives_the_session_less_than_the_five_seconds_that_the_process_has() throws Exception {
        BotRun run = new BotRun(failing(0, new Brief(Optional.empty())), this::pause, TEXTS);
        run.end();
        run.run();
        run.end();

        assertEquals(List.of("attempt", "ended within 4 s"), happened);
    }
}
