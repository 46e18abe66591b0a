package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.Permissions;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.discord.loopback.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where answers are private, nothing of any of them is to be seen in a channel. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateAnswersTest {

    private static final String MESSAGE = "/channels/\\d+/messages/\\d+$";

    private final TestBot bot = TestBot.start(Handbooks.ordinary(), TestBot.settings(true));
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    PrivateAnswersTest() throws Exception {}

    @AfterAll
    void end() {
        bot.close();
    }

    @AfterEach
    void manners() {
        bot.assertManners();
        discord.deny(world.general(), 0);
        // So that the next test may ask as much as this one.
        bot.clock().advance(Duration.ofMinutes(1));
    }

    private SentMessage ask(String question) {
        return discord.message(world.ola(), world.general(), world.bot().mention() + " " + question);
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier Release, Vis svaret, Hanne Lauritsen eier Release.",
        "who owns Release, Show the answer, Hanne Lauritsen owns Release.",
        "hvem eier styring, Vis svaret, Mente du eieren av Endringsstyring eller Tilgangsstyring?",
        "hvem eier kantina, Vis svaret, Det sier ikke kortene noe om.",
        "hvem eier Forespørsler, Vis svaret, Forespørsler har ingen eier.",
        "problemløsning, Vis svaret, ''",
        "Release, Vis svaret, ''",
        "hvilke prosesser har vi, Vis svaret, ''",
        "hva eier Hanne Lauritsen, Vis svaret, Hanne Lauritsen eier",
        "hei, Vis svaret, 'Spør meg om en prosess, for eksempel «'",
        "'', Vis svaret, 'Spør meg om en prosess, for eksempel «'",
    })
    void a_mention_gets_nothing_but_a_button_that_shows_its_asker_the_answer(
            String question, String label, String answer) {
        JsonNode offered = ask(question).awaitReply();

        assertEquals("", offered.path("content").asText());
        assertEquals(0, offered.path("embeds").size());
        assertEquals(1, offered.path("components").size());
        JsonNode row = offered.path("components").path(0).path("components");
        assertEquals(1, row.size());
        assertEquals(label, row.path(0).path("label").asText());

        SentInteraction shown = discord.press(offered, label).send();
        JsonNode body = shown.awaitAnswer();
        assertTrue(shown.ephemeral());
        assertTrue(body.path("content").asText().startsWith(answer), body.toString());
        assertTrue(
                body.path("embeds").size() > 0 || !body.path("content").asText().isEmpty());
    }

    @Test
    void the_answer_is_as_that_to_a_command() {
        JsonNode offered = ask("hvem eier styring").awaitReply();

        JsonNode shown = discord.press(offered, "Vis svaret").send().awaitAnswer();
        JsonNode command = discord.slash("spør", Map.of("tekst", "hvem eier styring"))
                .send()
                .awaitAnswer();

        assertEquals(command.path("content"), shown.path("content"));
        assertEquals(command.path("components"), shown.path("components"));
    }

    @Test
    void a_reply_to_the_bot_is_offered_an_answer_too() {
        JsonNode first = ask("hvem eier Release").awaitReply();
        SentMessage reply = discord.message(world.ola(), world.general(), "hvem leder Release", first);

        SentInteraction shown = discord.press(reply.awaitReply(), "Vis svaret").send();

        assertEquals("", reply.awaitReply().path("content").asText());
        assertTrue(shown.awaitAnswer().path("content").asText().startsWith("Torkel Buarøy leder Release."));
    }

    @Test
    void nobody_else_can_press() {
        JsonNode offered = ask("hvem eier Release").awaitReply();

        SentInteraction other =
                discord.press(offered, "Vis svaret").as(world.kari()).send();

        assertEquals(
                "Dette valget hører til den som spurte. Spør meg gjerne selv, så får du dine egne.",
                other.awaitAnswer().path("content").asText());
        assertTrue(other.ephemeral());
    }

    @Test
    void what_is_shown_can_be_chosen_from_and_shared() {
        JsonNode offered = ask("hvem eier styring").awaitReply();
        JsonNode shown = discord.press(offered, "Vis svaret").send().awaitMessage();
        SentInteraction chosen =
                discord.select(shown, "Velg den du mener", "Tilgangsstyring").send();
        assertTrue(chosen.ephemeral());

        JsonNode shared = discord.press(chosen.awaitMessage(), "Del i kanalen")
                .send()
                .awaitFollowups(1)
                .get(0);

        assertTrue(shared.path("content").asText().startsWith("Ida Lie eier Tilgangsstyring."));
        assertEquals(0, shared.path("flags").asInt() & 64);
    }

    @Test
    void the_question_outlives_a_restart() throws Exception {
        JsonNode offered = ask("hvem eier Release").awaitReply();
        bot.restart();

        SentInteraction shown = discord.press(offered, "Vis svaret").send();

        assertTrue(shown.awaitAnswer().path("content").asText().startsWith("Hanne Lauritsen eier Release."));
        assertTrue(shown.ephemeral());
    }

    @Test
    void a_question_that_is_gone_or_cannot_be_read_is_said_to_be() {
        SentMessage deleted = ask("hvem eier Release");
        SentMessage changed = ask("hvem eier Release");
        SentMessage closed = ask("hvem eier Release");
        SentMessage faulty = ask("hvem eier Release");
        JsonNode offer = faulty.awaitReply();

        discord.delete(deleted);
        assertEquals(
                "Spørsmålet er slettet, så jeg vet ikke lenger hva du lurte på. Spør gjerne på nytt.",
                shown(deleted.awaitReply()));
        discord.edit(changed, "glem det");
        assertEquals(
                "Jeg får ikke lese spørsmålet lenger. Spør på nytt, eller med `/spør`.", shown(changed.awaitReply()));
        discord.faults().add(Fault.status("GET", MESSAGE, 400));
        assertEquals("Jeg fikk ikke tak i spørsmålet akkurat nå. Trykk gjerne en gang til.", shown(offer));
        assertTrue(shown(offer).startsWith("Hanne Lauritsen eier Release."));
        JsonNode last = closed.awaitReply();
        discord.deny(world.general(), Permissions.READ_MESSAGE_HISTORY);
        discord.message(world.ola(), world.processes(), world.bot().mention() + " hei")
                .awaitReply();
        assertEquals("Jeg får ikke lese spørsmålet lenger. Spør på nytt, eller med `/spør`.", shown(last));
    }

    private String shown(JsonNode offer) {
        SentInteraction sent = discord.press(offer, "Vis svaret").send();
        String content = sent.awaitAnswer().path("content").asText();
        assertTrue(sent.ephemeral());
        return content;
    }

    @Test
    void where_the_question_could_not_be_read_again_the_command_is_named_instead() {
        discord.deny(world.general(), Permissions.READ_MESSAGE_HISTORY);
        JsonNode reply = ask("hvem eier Release").awaitReply();

        assertEquals(
                "Svarene mine er bare for den som spør, og i denne kanalen får jeg ikke vist dem slik. Spør meg med"
                        + " `/spør`, så får bare du se svaret.",
                reply.path("content").asText());
        assertEquals(0, reply.path("components").size());
    }

    @Test
    void in_a_direct_message_nothing_has_to_be_hidden() {
        JsonNode reply = discord.message(world.ola(), world.dm(world.ola()), "hvem eier Release")
                .awaitReply();

        assertTrue(reply.path("content").asText().startsWith("Hanne Lauritsen eier Release."));
        assertFalse(reply.toString().contains("Vis svaret"));
    }
}
