package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.prosessbot.answer.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the operator is told of what JDA logs. */
class LibraryErrorsTest {

    private static final Logger ALL = (Logger) LoggerFactory.getLogger("net.dv8tion.jda");
    private static final Logger GATEWAY =
            (Logger) LoggerFactory.getLogger("net.dv8tion.jda.internal.requests.WebSocketClient");
    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");

    private final LoggedLines told = LoggedLines.of(LibraryErrors.class);

    @BeforeEach
    void hear() {
        Logging.hearLibrary(Texts.in(Language.BOKMAAL));
    }

    @AfterEach
    void leaveAsItWas() {
        ALL.detachAndStopAllAppenders();
        ALL.setAdditive(true);
        ALL.setLevel(Level.OFF);
        told.close();
    }

    @Test
    void an_error_is_told_without_what_an_event_had_in_it() {
        GATEWAY.error(
                "Got an unexpected error. Please redirect it:\n\t{} -> {}",
                "MESSAGE_CREATE",
                "{\"content\":\"hvem eier Release\",\"author\":\"Kari\"}",
                new IllegalStateException("sa Kari", new AssertionError("om Release")));

        assertEquals(1, told.lines().size());
        String line = told.lines().get(0);
        assertTrue(
                line.startsWith("ERROR Feil i biblioteket for Discord (WebSocketClient): "
                        + "Got an unexpected error. Please redirect it: … -> …"),
                line);
        assertTrue(
                line.contains("\njava.lang.IllegalStateException\n    at no.prosessbot.app.LibraryErrorsTest."), line);
        assertTrue(line.contains("\njava.lang.AssertionError\n"), line);
        assertFalse(line.contains("Kari") || line.contains("Release"), line);
    }

    @Test
    void numbers_are_told_as_they_are() {
        GATEWAY.error("Encountered global rate limit! Retry-After: {} ms Scope: {}", 5000, "user");

        assertEquals(
                List.of("ERROR Feil i biblioteket for Discord (WebSocketClient): "
                        + "Encountered global rate limit! Retry-After: 5000 ms Scope: …"),
                told.lines());
    }

    @Test
    void what_is_no_error_and_what_the_bot_tells_itself_is_not_told() {
        GATEWAY.warn("Missed 2 heartbeats! Trying to reconnect...");
        GATEWAY.info("Connected to WebSocket");
        GATEWAY.error(
                "WebSocket connection was closed and cannot be recovered due to identification issues\n{}", "4004");

        assertEquals(List.of(), told.lines());
    }

    @Test
    void a_warning_with_an_exception_is_told() {
        GATEWAY.warn("Got an unexpected Json-parse error.", new IllegalStateException());

        assertEquals(1, told.lines().size());
    }

    @Test
    void the_same_error_is_told_once_an_hour_and_another_at_once() {
        LibraryErrors errors = new LibraryErrors(Texts.in(Language.BOKMAAL));
        errors.start();
        errors.doAppend(event(BEGINNING, new IllegalStateException()));
        errors.doAppend(event(BEGINNING.plus(Duration.ofMinutes(59)), new IllegalStateException()));
        assertEquals(1, told.lines().size());

        errors.doAppend(event(BEGINNING.plus(Duration.ofMinutes(59)), new AssertionError()));
        assertEquals(2, told.lines().size());
        errors.doAppend(event(BEGINNING.plus(Duration.ofMinutes(60)), new IllegalStateException()));
        assertEquals(3, told.lines().size());
        // The clock has been set back.
        errors.doAppend(event(BEGINNING.minus(Duration.ofDays(365)), new IllegalStateException()));
        assertEquals(4, told.lines().size());
    }

    private static LoggingEvent event(Instant at, @Nullable Throwable thrown) {
        LoggingEvent event =
                new LoggingEvent(LibraryErrorsTest.class.getName(), GATEWAY, Level.ERROR, "Failed", thrown, null);
        event.setInstant(at);
        return event;
    }
}
