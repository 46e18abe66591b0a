package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.LoopbackOptions;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Starting, stopping, lost connections, other settings and other readings. */
class LifeTest {

    private static final int QUESTIONS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"drop", "reconnect", "invalid", "close"})
    void whatever_way_the_connection_is_lost_each_question_is_answered_once(String way) throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            LoopbackDiscord discord = bot.discord();
            List<SentMessage> messages = new ArrayList<>();
            List<SentInteraction> interactions = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                if (i == QUESTIONS / 2) {
                    switch (way) {
                        case "drop" -> discord.gateway().drop();
                        case "reconnect" -> discord.gateway().reconnect();
                        case "invalid" -> discord.gateway().invalidate(true);
                        default -> discord.gateway().close(4000);
                    }
                }
                messages.add(discord.message(
                        bot.world().ola(),
                        bot.world().general(),
                        bot.world().bot().mention() + " hvem eier Release"));
                interactions.add(discord.slash("hvem eier", Map.of("prosess", "Release"))
                        .in(bot.world().processes())
                        .send());
            }
            discord.gateway().awaitResumed(1);

            messages.forEach(SentMessage::awaitReply);
            interactions.forEach(SentInteraction::awaitAnswer);
            messages.forEach(message -> assertEquals(1, message.replies().size()));
            interactions.forEach(sent -> assertEquals(1, sent.answers().size()));
            assertEquals(List.of(), discord.unanswered());
            bot.assertManners();
        }
    }

    @Test
    void a_session_that_cannot_be_resumed_is_followed_by_a_new_one() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            letLogInAtOnce();
            bot.discord().gateway().invalidate(false);
            bot.discord().gateway().awaitIdentified(2);
            bot.discord().awaitReady();

            assertTrue(bot.discord()
                    .slash("hvem eier", Map.of("prosess", "Release"))
                    .send()
                    .awaitAnswer()
                    .path("content")
                    .asText()
                    .startsWith("Hanne Lauritsen eier Release."));
        }
    }

    /** Discord takes one login every five seconds, and the library sleeps after each; a test need not. */
    private static void letLogInAtOnce() {
        Map<Thread, StackTraceElement[]> logins;
        do {
            logins = new HashMap<>(Thread.getAllStackTraces());
            logins.keySet().removeIf(thread -> !thread.getName().startsWith("ConcurrentSessionController-Worker"));
        } while (!logins.values().stream().allMatch(LifeTest::sleeps));
        logins.keySet().forEach(Thread::interrupt);
    }

    private static boolean sleeps(StackTraceElement[] frames) {
        return Arrays.stream(frames).anyMatch(frame -> frame.getMethodName().equals("sleep"));
    }

    @Test
    void buttons_work_after_a_restart_and_equal_commands_are_not_registered_again() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            LoopbackDiscord discord = bot.discord();
            JsonNode list = discord.slash("prosesser").send().awaitMessage();
            JsonNode asked =
                    discord.slash("prosess", Map.of("navn", "styring")).send().awaitMessage();
            int writes = discord.commandWrites();

            bot.restart();

            JsonNode turned = discord.press(list, "›").send().awaitAnswer();
            JsonNode chosen = discord.select(asked, "Velg den du mener", "Tilgangsstyring")
                    .send()
                    .awaitAnswer();
            assertEquals(
                    "Side 2 av 2",
                    turned.path("embeds").path(0).path("footer").path("text").asText());
            assertEquals(
                    "🟡 Tilgangsstyring",
                    chosen.path("embeds").path(0).path("title").asText());
            assertEquals(writes, discord.commandWrites());
            bot.assertManners();
        }
    }

    @Test
    void a_card_that_a_new_reading_lacks_is_said_to_be_gone() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            JsonNode asked = bot.discord()
                    .slash("prosess", Map.of("navn", "styring"))
                    .send()
                    .awaitMessage();
            bot.read(new Handbook(List.of(Samples.RELEASE), List.of()));

            SentInteraction chosen = bot.discord()
                    .select(asked, "Velg den du mener", "Tilgangsstyring")
                    .send();

            assertEquals(
                    "Den står ikke lenger i håndboka. Spør på nytt, så ser vi hva som finnes nå.",
                    chosen.awaitAnswer().path("content").asText());
            assertTrue(chosen.ephemeral());
        }
    }

    @Test
    void private_answers_to_commands_can_be_shared() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary(), TestBot.settings(true))) {
            LoopbackDiscord discord = bot.discord();
            SentInteraction command =
                    discord.slash("prosess", Map.of("navn", "Release")).send();
            SentInteraction shared =
                    discord.press(command.awaitMessage(), "Del i kanalen").send();

            Snapshots.assertSame("private", command.awaitAnswer());
            assertTrue(command.ephemeral());
            assertEquals(
                    "🟢 Release",
                    shared.awaitFollowups(1)
                            .get(0)
                            .path("embeds")
                            .path(0)
                            .path("title")
                            .asText());
            bot.assertManners();
        }
    }

    @Test
    void a_fault_is_told_by_an_id_that_the_log_has_too_without_what_was_asked() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Edge.class);
        log.start();
        logger.addAppender(log);
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            bot.fail();
            SentInteraction sent = bot.discord()
                    .slash("spør", Map.of("tekst", "hvem eier Release"))
                    .send();

            String told = sent.awaitAnswer().path("content").asText();
            Matcher id = Pattern.compile("koden ([0-9A-F]{8}) ").matcher(told);
            assertTrue(id.find(), told);
            assertTrue(sent.ephemeral());
            List<String> logged =
                    log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
            assertEquals(1, logged.size());
            assertTrue(logged.get(0).contains(id.group(1)), logged.get(0));
            assertFalse(logged.get(0).contains("Kari"), logged.get(0));
            bot.assertManners();
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void a_component_of_another_version_is_answered_kindly() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            JsonNode old = bot.write(
                    "{'allowed_mentions':{'parse':[]},'components':[{'type':1,'components':[{'type':2,'style':1,'label':'Gammel','custom_id':'p0:kort:7'}]},"
                            + "{'type':1,'components':[{'type':3,'custom_id':'p0:velg','options':"
                            + "[{'label':'Gammelt valg','value':'Release'}]}]}]}");

            SentInteraction pressed = bot.discord().press(old, "Gammel").send();
            SentInteraction chosen =
                    bot.discord().select(old, "p0:velg", "Gammelt valg").send();

            Snapshots.assertSame("older", pressed.awaitAnswer());
            assertEquals(pressed.awaitAnswer(), chosen.awaitAnswer());
            bot.assertManners();
        }
    }

    @Test
    void a_hostile_card_is_only_text() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.hostile())) {
            LoopbackDiscord discord = bot.discord();
            JsonNode card =
                    discord.slash("prosess", Map.of("navn", "ond")).send().awaitAnswer();
            assertEquals(
                    "🟢", card.path("embeds").path(0).path("title").asText().substring(0, 2));
            Snapshots.assertSame("hostile-card", card);
            Snapshots.assertSame(
                    "hostile-owner",
                    discord.slash("hvem eier", Map.of("prosess", "ond")).send().awaitAnswer());
            Snapshots.assertSame(
                    "hostile-list", discord.slash("prosesser").send().awaitAnswer());
            Snapshots.assertSame(
                    "hostile-help", discord.slash("prosessbot hjelp").send().awaitAnswer());
            assertFalse(discord.autocomplete("hvem har", "person", "")
                    .send()
                    .awaitChoices()
                    .isEmpty());
            assertFalse(discord.autocomplete("prosess", "navn", "")
                    .send()
                    .awaitChoices()
                    .isEmpty());
            JsonNode reply = discord.message(
                            bot.world().ola(),
                            bot.world().general(),
                            bot.world().bot().mention() + " hva er formålet med ond")
                    .awaitReply();

            assertFalse(reply.path("content").asText().contains("@everyone"));
            bot.assertManners();
        }
    }

    @Test
    void whatever_title_is_offered_can_be_chosen() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.alike())) {
            for (JsonNode choice : bot.discord()
                    .autocomplete("hvem eier", "prosess", "")
                    .send()
                    .awaitAnswer()
                    .path("choices")) {
                String title = choice.path("value").asText();
                SentInteraction sent = bot.discord()
                        .slash("hvem eier", Map.of("prosess", title))
                        .send();

                assertTrue(sent.awaitAnswer().path("content").asText().contains(" eier " + title + "."), title);
                assertFalse(sent.ephemeral());
            }
        }
    }

    @Test
    void a_thousand_interactions_are_all_acknowledged() throws Exception {
        // How fast they are is for another machine to say: here others may be at work.
        LoopbackOptions patient = LoopbackOptions.asDiscord().acknowledgeWithin(Duration.ofMinutes(1));
        try (TestBot bot = TestBot.start(LoopbackDiscord.start(patient), Handbooks.ordinary())) {
            LoopbackDiscord discord = bot.discord();
            List<SentInteraction> sent = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                sent.add(
                        discord.slash("hvem eier", Map.of("prosess", "Release")).send());
                sent.add(discord.autocomplete("prosess", "navn", "rel").send());
            }

            sent.forEach(SentInteraction::awaitAck);

            assertEquals(List.of(), discord.unanswered());
            bot.assertManners();
        }
    }

    @Test
    void an_answer_that_discord_took_but_did_not_confirm_is_not_given_twice() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            bot.discord().faults().add(Fault.reset("POST", "/messages").times(1).afterEffect());
            SentMessage message = bot.discord()
                    .message(
                            bot.world().ola(),
                            bot.world().general(),
                            bot.world().bot().mention() + " hvem eier Release");
            bot.discord().faults().awaitStruck(1);
            SentMessage next = bot.discord()
                    .message(
                            bot.world().ola(),
                            bot.world().general(),
                            bot.world().bot().mention() + " hvem leder Release");
            next.awaitReply();

            assertEquals(1, message.replies().size());
        }
    }

    @Test
    void a_wrong_token_is_told_and_not_repeated() {
        try (LoopbackDiscord discord = LoopbackDiscord.start()) {
            DiscordFault fault = assertThrows(
                    DiscordFault.class,
                    () -> bot(new DiscordAccount("feil.token", discord.restUrl(), discord.gatewayUrl()))
                            .start(wait -> {}));
            assertEquals(DiscordFault.Reason.WRONG_TOKEN, fault.reason());
            assertFalse(new DiscordAccount("hemmelig", null, null).toString().contains("hemmelig"));
        }
    }

    @ParameterizedTest
    @CsvSource({"4004, WRONG_TOKEN", "4013, DISALLOWED_INTENT", "4014, DISALLOWED_INTENT"})
    void what_discord_refuses_for_good_is_told(int code, DiscordFault.Reason reason) {
        try (LoopbackDiscord discord = LoopbackDiscord.start()) {
            discord.gateway().rejectIdentify(code);
            DiscordFault fault = assertThrows(
                    DiscordFault.class,
                    () -> bot(new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()))
                            .start(wait -> {}));
            assertEquals(reason, fault.reason());
        }
    }

    @Test
    void a_token_that_is_withdrawn_ends_the_bot() throws Exception {
        try (LoopbackDiscord discord = LoopbackDiscord.start();
                DiscordBot bot = bot(new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()))) {
            bot.start(wait -> {});
            // The library tells of the end only after requests under way, at worst when it next tidies up, after a
            // minute.
            discord.awaitCommands(8);
            discord.gateway().close(4004);

            assertEquals(Optional.of(DiscordFault.Reason.WRONG_TOKEN), bot.awaitEnd(wait -> {}));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ikke en adresse, ws://127.0.0.1:1/",
        "ftp://127.0.0.1/api, ws://127.0.0.1:1/",
        "http://127.0.0.1:1/api, http://127.0.0.1:1/",
    })
    void an_address_that_is_none_is_told(String api, String gateway) {
        DiscordFault fault = assertThrows(
                DiscordFault.class,
                () -> bot(new DiscordAccount("a.b.c", api, gateway)).start(wait -> {}));

        assertEquals(DiscordFault.Reason.BAD_URL, fault.reason());
    }

    @Test
    void a_discord_that_cannot_be_reached_yet_is_tried_again() throws Exception {
        try (LoopbackDiscord discord = LoopbackDiscord.start();
                DiscordBot bot = bot(new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()))) {
            discord.faults().add(Fault.status("GET", "/users/@me", 500).times(1));
            List<Object> waits = new ArrayList<>();

            bot.start(waits::add);

            assertEquals(1, waits.size());
        }
    }

    /** It waits for nothing that a test would wait for too. */
    private static DiscordBot bot(DiscordAccount account) {
        Edition edition = Edition.of(Samples.HANDBOOK, Map.of());
        try (TestReminders reminders = new TestReminders(edition::handbook, Clock.systemUTC(), List.of())) {
            return new DiscordBot(
                    account,
                    TestBot.SETTINGS,
                    () -> edition,
                    reminders.desk(),
                    new Replies(),
                    Language.BOKMAAL,
                    Clock.systemUTC(),
                    Ticker.systemTicker(),
                    new Waits(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(30)),
                    1000);
        }
    }
}
