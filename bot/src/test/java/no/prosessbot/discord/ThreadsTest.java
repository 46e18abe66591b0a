package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.discord.loopback.User;
import no.prosessbot.discord.loopback.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What waits for what, and what does not. Whatever is kept in a test is kept for as long as the test wants. */
@Timeout(120)
class ThreadsTest {

    private static final String BUSY = "Det er mange som spør meg akkurat nå. Prøv igjen om litt.";

    private static SentInteraction owner(LoopbackDiscord discord, String title) {
        return discord.slash("hvem eier", Map.of("prosess", title)).send();
    }

    private static SentMessage mention(TestBot bot, User user, String question) {
        World world = bot.world();
        return bot.discord().message(user, world.general(), world.bot().mention() + " " + question);
    }

    @Test
    void a_question_that_takes_long_keeps_neither_others_nor_the_connection_waiting() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary());
                Gate gate = bot.hold(1)) {
            LoopbackDiscord discord = bot.discord();
            SentInteraction slow = owner(discord, "Release");
            gate.awaitKept();

            for (int i = 0; i < 10; i++) {
                owner(discord, "Release").awaitAnswer();
                discord.autocomplete("prosess", "navn", "rel").send().awaitAnswer();
                mention(bot, bot.world().ola(), "hvem eier Release").awaitReply();
            }
            discord.gateway().drop();
            discord.gateway().awaitResumed(1);
            owner(discord, "Release").awaitAnswer();

            assertEquals(List.of(), slow.answers());
            gate.open();
            slow.awaitAnswer();
            bot.assertManners();
        }
    }

    @Test
    void what_one_user_writes_in_a_channel_is_answered_in_its_order() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary());
                Gate gate = bot.hold(1)) {
            SentMessage first = mention(bot, bot.world().ola(), "hvem eier Release");
            gate.awaitKept();
            List<SentMessage> later = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                later.add(mention(bot, bot.world().ola(), "hvem leder Release"));
            }
            mention(bot, bot.world().per(), "hvem eier Release").awaitReply();

            later.forEach(message -> assertEquals(List.of(), message.replies()));
            gate.open();
            first.awaitReply();
            later.forEach(SentMessage::awaitReply);
            List<String> replies = bot.discord().messages(bot.world().general()).stream()
                    .map(message -> message.path("content").asText())
                    .filter(text -> text.contains("Kilde:"))
                    .toList();
            assertEquals(7, replies.size());
            assertTrue(replies.get(1).contains(" eier Release"), replies.get(1));
            assertTrue(replies.subList(2, 7).stream().allMatch(text -> text.contains(" leder Release")));
            bot.assertManners();
        }
    }

    @Test
    void the_buttons_of_one_message_are_taken_up_in_the_order_in_which_they_were_pressed() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            LoopbackDiscord discord = bot.discord();
            JsonNode list = discord.slash("prosesser").send().awaitMessage();
            JsonNode other = discord.slash("prosesser").send().awaitMessage();
            try (Gate gate = bot.hold(1)) {
                SentInteraction first = discord.press(list, "›").send();
                gate.awaitKept();
                SentInteraction second = discord.press(list, "›").send();
                discord.press(other, "›").send().awaitAnswer();

                assertEquals(List.of(), second.answers());
                gate.open();
                first.awaitAnswer();
                second.awaitAnswer();
            }
            bot.assertManners();
        }
    }

    @Test
    void who_asks_when_there_is_no_room_is_told_so_and_nobody_is_forgotten() throws Exception {
        int most = 50;
        int threads = Math.max(4, Runtime.getRuntime().availableProcessors());
        try (TestBot bot = TestBot.start(Handbooks.ordinary(), Waits.USUAL, most);
                Gate gate = bot.hold(threads)) {
            LoopbackDiscord discord = bot.discord();
            List<SentInteraction> taken = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                taken.add(owner(discord, "Release"));
            }
            gate.awaitKept();

            SentInteraction refused = owner(discord, "Release");
            SentInteraction typing =
                    discord.autocomplete("prosess", "navn", "rel").send();
            SentMessage written = mention(bot, bot.world().ola(), "hvem eier Release");
            discord.message(bot.world().ola(), bot.world().general(), "til de andre");

            assertEquals(BUSY, refused.awaitAnswer().path("content").asText());
            assertTrue(refused.ephemeral());
            assertEquals(List.of(), typing.awaitChoices());
            assertEquals(BUSY, written.awaitReply().path("content").asText());
            gate.open();
            taken.forEach(sent -> assertTrue(
                    sent.awaitAnswer().path("content").asText().startsWith("Hanne Lauritsen eier Release.")));
            assertTrue(owner(discord, "Release")
                    .awaitAnswer()
                    .path("content")
                    .asText()
                    .startsWith("Hanne Lauritsen eier Release."));
            bot.assertManners();
        }
    }

    @Test
    void what_waits_when_the_bot_is_told_to_end_is_answered_first() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary());
                Gate gate = bot.hold(1)) {
            List<SentMessage> asked = new ArrayList<>();
            for (int i = 0; i < Cooldown.BURST; i++) {
                asked.add(mention(bot, bot.world().ola(), "hvem eier Release"));
            }
            gate.awaitKept();
            // It came after them, and is no part of the conversation.
            owner(bot.discord(), "Release").awaitAnswer();
            Thread ending = new Thread(bot::end, "ending");
            ending.start();
            while (Arrays.stream(ending.getStackTrace())
                    .noneMatch(frame -> frame.getMethodName().equals("drain"))) {
                Thread.onSpinWait();
            }
            SentInteraction late = owner(bot.discord(), "Release");
            String told = late.awaitAnswer().path("content").asText();
            gate.open();

            assertEquals("Jeg blir stengt akkurat nå, så dette rekker jeg ikke. Prøv igjen om litt.", told);
            asked.forEach(message -> assertTrue(
                    message.awaitReply().path("content").asText().startsWith("Hanne Lauritsen eier Release.")));
            ending.join();
            bot.assertManners();
        }
    }
}
