package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.LoopbackOptions;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.discord.loopback.User;
import no.prosessbot.discord.loopback.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In which ways people call the bot, and what it makes of those that keep their text from it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallingTest {

    private static final String BY_ROLE =
            "Discord lar meg ikke lese meldinger som bare nevner rollen min. Nevn meg selv,"
                    + " <@900000000000000001>, eller spør med `/spør`.";
    private static final String BY_REPLY =
            "Discord lar meg ikke lese svar på den meldingen. Var det et spørsmål til meg,"
                    + " så nevn meg, <@900000000000000001>, eller spør med `/spør`.";

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    CallingTest() throws Exception {}

    @AfterAll
    void end() {
        bot.close();
    }

    @AfterEach
    void manners() {
        bot.assertManners();
        // So that the next test may ask as much as this one.
        bot.clock().advance(Duration.ofMinutes(1));
    }

    private SentMessage write(User user, String text) {
        return discord.message(user, world.general(), text);
    }

    /** Whatever came before has been looked at when this is answered. */
    private void settle() {
        bot.clock().advance(Duration.ofMinutes(1));
        write(world.per(), world.bot().mention() + " hvem leder Release").awaitReply();
    }

    @Test
    void a_reply_to_the_bot_is_a_question_without_a_mention() {
        JsonNode answer =
                write(world.ola(), world.bot().mention() + " hvem eier Release").awaitReply();

        JsonNode next = discord.message(world.kari(), world.general(), "hvem leder Release?", answer)
                .awaitReply();
        JsonNode thanks =
                discord.message(world.ola(), world.general(), "takk!", next).awaitReply();

        assertTrue(next.path("content").asText().startsWith("Torkel Buarøy leder Release."));
        assertTrue(thanks.path("content").asText().startsWith("Spør meg om en prosess"));
    }

    @Test
    void who_turns_the_mention_of_a_reply_off_does_not_speak_to_the_bot() {
        JsonNode answer =
                write(world.ola(), world.bot().mention() + " hvem eier Release").awaitReply();

        SentMessage quiet = discord.replyQuietly(world.kari(), world.general(), "hvem leder Release?", answer);
        SentMessage toOthers = discord.message(
                world.kari(),
                world.general(),
                "hvem leder Release?",
                write(world.ola(), "hei alle").message());
        SentMessage chat = write(world.ola(), "hvem eier Release?");
        settle();

        assertEquals(List.of(), quiet.replies());
        assertEquals(List.of(), toOthers.replies());
        assertEquals(List.of(), chat.replies());
    }

    @Test
    void a_mention_of_the_role_whose_text_is_kept_back_is_told_how_to_ask() {
        JsonNode reply = write(world.kari(), world.botRole().mention() + " hvem eier Release?")
                .awaitReply();
        SentMessage others = write(world.kari(), world.ownerRole().mention() + " hvem eier Release?");
        settle();

        assertEquals(BY_ROLE, reply.path("content").asText());
        assertEquals(List.of(), others.replies());
    }

    @Test
    void beside_a_mention_of_the_bot_that_of_its_role_is_no_part_of_the_question() {
        SentMessage message = write(
                world.kari(), world.botRole().mention() + " " + world.bot().mention() + " hvem eier Release?");

        assertTrue(message.awaitReply().path("content").asText().startsWith("Hanne Lauritsen eier Release."));
        settle();
        assertEquals(1, message.replies().size());
    }

    @Test
    void a_mention_of_the_role_whose_text_can_be_read_is_a_question() throws Exception {
        LoopbackDiscord readable =
                LoopbackDiscord.start(LoopbackOptions.asDiscord().readableRoleMentions());
        try (TestBot other = TestBot.start(readable, Handbooks.ordinary())) {
            SentMessage message = readable.message(
                    other.world().kari(),
                    other.world().general(),
                    other.world().botRole().mention() + " hvem eier Release?");

            assertTrue(message.awaitReply().path("content").asText().startsWith("Hanne Lauritsen eier Release."));
            assertEquals(1, message.replies().size());
            other.assertManners();
        }
    }

    @Test
    void a_reply_to_the_answer_to_a_command_cannot_be_read_and_its_author_is_told_so_once_a_day() {
        JsonNode answer =
                discord.slash("hvem eier", Map.of("prosess", "Release")).send().awaitMessage();

        JsonNode reply = discord.message(world.ola(), world.general(), "og hvem leder?", answer)
                .awaitReply();
        SentMessage again = discord.message(world.ola(), world.general(), "hallo?", answer);
        JsonNode another = discord.message(world.kari(), world.general(), "og hvem leder?", answer)
                .awaitReply();
        settle();

        assertEquals(BY_REPLY, reply.path("content").asText());
        assertEquals(BY_REPLY, another.path("content").asText());
        assertEquals(List.of(), again.replies());
        bot.clock().advance(Duration.ofDays(1));
        assertEquals(
                BY_REPLY,
                discord.message(world.ola(), world.general(), "hallo?", answer)
                        .awaitReply()
                        .path("content")
                        .asText());
    }
}
