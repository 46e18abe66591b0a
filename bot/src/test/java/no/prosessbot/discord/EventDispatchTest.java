package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.ExceptionEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import no.prosessbot.answer.Language;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real library with our dispatch between it and listeners that fail. */
@Timeout(120)
class EventDispatchTest {

    private final CountDownLatch resumed = new CountDownLatch(1);
    private final LoopbackDiscord discord = LoopbackDiscord.start();
    private final LoggedBy log = new LoggedBy(Edge.class);
    private final Texts texts = new Texts();
    private final Outbox outbox = new Outbox();
    private final Edge edge = new Edge(outbox, texts, Language.BOKMAAL);
    private final WorkPool pool = new WorkPool("test-event", 2, 100);
    private final List<String> ofConnection = new CopyOnWriteArrayList<>();
    private final List<String> ofFeatures = new CopyOnWriteArrayList<>();
    private volatile boolean fails;
    private final JDA jda = login();

    private JDA login() {
        EventListener failing = event -> {
            if (fails) {
                throw new AssertionError("sa Kari");
            }
        };
        EventListener connection = event -> {
            ofConnection.add(event.getClass().getSimpleName());
            if (event instanceof SessionResumeEvent) {
                resumed.countDown();
            }
        };
        EventListener features = event -> ofFeatures.add(Thread.currentThread().getName());
        EventDispatch dispatch = new EventDispatch(
                List.of(failing, connection),
                List.of(failing, features),
                pool,
                new EventOrder(Set.of()),
                new Overload(pool, edge, texts, Language.BOKMAAL),
                edge);
        return JDABuilder.createLight(discord.token(), GatewayIntent.GUILD_MESSAGES)
                .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
                .setSessionController(new Sessions(discord.gatewayUrl(), () -> {}))
                .setEnableShutdownHook(false)
                .setEventManager(dispatch)
                .build();
    }

    @AfterEach
    void end() throws InterruptedException {
        jda.shutdownNow();
        assertTrue(jda.awaitShutdown(Duration.ofSeconds(30)));
        pool.close();
        log.close();
        discord.close();
    }

    @Test
    void listeners_that_fail_keep_no_other_from_hearing_and_end_no_connection() throws Exception {
        fails = true;
        jda.awaitReady();
        discord.gateway().drop();
        // That the server has resumed the session, the bot hears a moment later.
        assertTrue(resumed.await(30, TimeUnit.SECONDS));
        discord.message(discord.world().ola(), discord.world().general(), "hei");

        assertTrue(pool.drain(Duration.ofSeconds(30)));
        List<String> told = new ArrayList<>(ofConnection);
        told.retainAll(List.of("ReadyEvent", "SessionDisconnectEvent", "SessionResumeEvent"));
        assertEquals(List.of("ReadyEvent", "SessionDisconnectEvent", "SessionResumeEvent"), told);
        assertFalse(ofFeatures.isEmpty());
        assertTrue(ofFeatures.stream().allMatch(thread -> thread.startsWith("test-event-")), ofFeatures::toString);
        assertTrue(log.lines().stream().allMatch(line -> line.contains("java.lang.AssertionError")));
        assertFalse(log.lines().stream().anyMatch(line -> line.contains("Kari")));
    }

    @Test
    void what_the_library_reports_and_has_not_logged_is_logged() throws Exception {
        jda.awaitReady();
        int before = log.lines().size();
        jda.getEventManager().handle(new ExceptionEvent(jda, new NoClassDefFoundError("sa Kari"), true));
        assertEquals(before, log.lines().size());

        jda.getEventManager().handle(new ExceptionEvent(jda, new NoClassDefFoundError("sa Kari"), false));

        String line = log.lines().get(before);
        assertTrue(line.contains("java.lang.NoClassDefFoundError"), line);
        assertFalse(line.contains("Kari"), line);
    }

    @Test
    void what_fails_after_a_request_is_logged_and_not_waited_for() throws Exception {
        jda.awaitReady();
        int before = log.lines().size();

        outbox.send(jda.retrieveUserById(1), failure -> {
            throw new AssertionError("sa Kari");
        });

        assertTrue(log.await(before + 1).get(before).contains("java.lang.AssertionError"));
        assertTrue(outbox.drain(Duration.ofSeconds(30)));
    }

    @Test
    void lost_memory_is_for_the_handler_of_the_thread_wherever_it_is_heard_of() throws Exception {
        jda.awaitReady();
        List<Throwable> heard = new CopyOnWriteArrayList<>();
        OutOfMemoryError lost = new OutOfMemoryError("of the test");
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> heard.add(fault));
        try {
            jda.getEventManager().handle(new ExceptionEvent(jda, new IllegalStateException(lost), true));
            edge.guard(() -> {
                throw lost;
            });
            outbox.send(jda.retrieveUserById(1), failure -> {
                throw lost;
            });
            assertTrue(outbox.drain(Duration.ofSeconds(30)));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }

        assertEquals(List.of(lost, lost, lost), heard);
    }

    @Test
    void a_refusal_is_told_with_the_call_the_code_and_the_sentence() throws Exception {
        jda.awaitReady();
        int before = log.lines().size();

        outbox.send(jda.retrieveUserById(1), Edge::undelivered);

        assertEquals(
                "Discord refused GET /users/{id}: 404, 10013 Unknown User",
                log.await(before + 1).get(before));
        outbox.send(jda.openPrivateChannelById(discord.world().ola().id()), Edge::undelivered);
        assertEquals(
                "Discord refused POST /users/@me/channels: 400, 50035 Invalid Form Body (recipient_id SPEC_TYPE)",
                log.await(before + 2).get(before + 1));
        assertEquals(Optional.empty(), Refusal.of(new IllegalStateException()));
    }
}
