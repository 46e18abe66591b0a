package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Samples;
import org.junit.jupiter.api.Test;

/** Connections that end in ways in which the library would give up. */
class LostConnectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LoopbackDiscord discord = LoopbackDiscord.start();
    private final TestReminders reminders = new TestReminders(() -> Samples.HANDBOOK, Clock.systemUTC(), List.of());
    private final DiscordBot bot = new DiscordBot(
            new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()),
            TestBot.SETTINGS,
            edition(),
            reminders.desk(),
            new Replies(),
            Language.BOKMAAL,
            Clock.systemUTC(),
            Ticker.systemTicker(),
            new Waits(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(30)),
            100);

    private static Supplier<Edition> edition() {
        Edition edition = Edition.of(Samples.HANDBOOK, Map.of());
        return () -> edition;
    }

    @Test
    void where_the_library_gives_up_the_bot_logs_in_again() throws Exception {
        bot.start(wait -> {});
        CompletableFuture<Optional<DiscordFault.Reason>> end = CompletableFuture.supplyAsync(this::awaitEnd);
        discord.awaitReady();
        discord.gateway().refuse(1);
        discord.gateway().drop();
        // It waits on a thread of the WebSocket library, which interrupts it in some ways of ending a connection.
        waiting().interrupt();

        discord.gateway().awaitIdentified(2);
        discord.awaitReady();

        assertTrue(answered());
        bot.close();
        reminders.close();
        assertEquals(Optional.empty(), end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        discord.close();
    }

    private Optional<DiscordFault.Reason> awaitEnd() {
        try {
            return bot.awaitEnd(wait -> {});
        } catch (DiscordFault | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answered() {
        return discord.slash("hvem eier", Map.of("prosess", "Release"))
                .send()
                .awaitAnswer()
                .path("content")
                .asText()
                .startsWith("Hanne Lauritsen eier Release.");
    }

    /** The thread that waits until it may try to connect again. */
    private static Thread waiting() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (Map.Entry<Thread, StackTraceElement[]> thread :
                    Thread.getAllStackTraces().entrySet()) {
                List<String> methods = Arrays.stream(thread.getValue())
                        .filter(frame -> frame.getClassName().endsWith(".WebSocketClient"))
                        .map(StackTraceElement::getMethodName)
                        .toList();
                if (thread.getKey().getState() == Thread.State.TIMED_WAITING
                        && methods.contains("reconnect")
                        && !methods.contains("connect")) {
                    return thread.getKey();
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no thread waits");
    }
}
