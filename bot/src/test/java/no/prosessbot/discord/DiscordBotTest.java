package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.prosessbot.discord.loopback.Interaction;
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

/** What people meet on a server, from the keystroke to the body that Discord gets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscordBotTest {

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    DiscordBotTest() throws Exception {}

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

    @Test
    void the_commands_are_registered_with_their_languages() throws IOException {
        List<JsonNode> commands = new ArrayList<>();
        for (JsonNode command : discord.commands()) {
            ObjectNode copy = command.deepCopy();
            copy.remove(List.of("id", "version", "application_id"));
            commands.add(copy);
        }

        Snapshots.assertSame("commands", JsonNodeFactory.instance.arrayNode().addAll(commands));
    }

    @ParameterizedTest
    @CsvSource({
        "card, prosess, navn, Release, no",
        "card-english, prosess, navn, release, en-GB",
        "card-swedish, prosess, navn, release, sv-SE",
        "card-ownerless, prosess, navn, foresporsler, no",
        "card-placeholder, prosess, navn, Problemer, no",
        "owner, hvem eier, prosess, Release, no",
        "owner-missing, hvem eier, prosess, Forespørsler, no",
        "owner-english, hvem eier, prosess, Release, en-US",
        "leader, hvem leder, prosess, Release, no",
        "roles, hvem har, person, Hanne Lauritsen, no",
        "asked, spør, tekst, hva er formålet med Release, en-GB",
        "asked-nynorsk, spør, tekst, kven eig releasen?, no",
        "asked-missing, spør, tekst, hvilke prosesser mangler eier, no",
    })
    void a_definite_answer_is_for_the_channel(String snapshot, String path, String option, String text, String locale)
            throws IOException {
        SentInteraction sent = slash(path, option, text).locale(locale).send();

        Snapshots.assertSame(snapshot, sent.awaitAnswer());
        assertFalse(sent.ephemeral());
    }

    @ParameterizedTest
    @CsvSource({
        "ambiguous, prosess, navn, styring, no",
        "ambiguous-asked, spør, tekst, hvem eier styring, no",
        "ambiguous-english, prosess, navn, styring, de",
        "unknown, spør, tekst, hvem eier kantina, no",
        "unknown-person, hvem har, person, Ukjent Person, no",
    })
    void what_is_not_settled_is_for_the_one_who_asked(
            String snapshot, String path, String option, String text, String locale) throws IOException {
        SentInteraction sent = slash(path, option, text).locale(locale).send();

        Snapshots.assertSame(snapshot, sent.awaitAnswer());
        assertTrue(sent.ephemeral());
    }

    @Test
    void the_choice_in_a_menu_is_answered_in_place_and_can_be_shared() throws IOException {
        JsonNode asked = slash("spør", "tekst", "hvem eier styring").send().awaitMessage();
        SentInteraction chosen =
                discord.select(asked, "Velg den du mener", "Tilgangsstyring").send();
        Snapshots.assertSame("chosen", chosen.awaitAnswer());

        SentInteraction shared =
                discord.press(chosen.awaitMessage(), "Del i kanalen").send();
        JsonNode posted = shared.awaitFollowups(1).get(0);

        assertEquals(
                "Ida Lie eier Tilgangsstyring.\n-# Kilde: drift.md, linje 75",
                posted.path("content").asText());
        assertEquals(0, posted.path("flags").asInt() & 64);
        assertEquals(0, posted.path("components").size());
        Snapshots.assertSame("shared", posted.path("embeds"));
    }

    @Test
    void a_list_turns_for_the_one_who_asked_and_opens_in_private_for_others() throws IOException {
        SentInteraction list = discord.slash("prosesser").send();
        Snapshots.assertSame("list", list.awaitAnswer());
        SentInteraction others =
                discord.press(list.awaitMessage(), "›").as(world.kari()).send();
        SentInteraction turned = discord.press(list.awaitMessage(), "›").send();

        Snapshots.assertSame("list-others", others.awaitAnswer());
        assertTrue(others.ephemeral());
        Snapshots.assertSame("list-turned", turned.awaitAnswer());
        assertEquals(list.awaitMessage().path("id"), turned.awaitMessage().path("id"));
    }

    @Test
    void the_cards_without_owner_are_listed() throws IOException {
        SentInteraction sent = discord.slash("mangler").send();

        Snapshots.assertSame("missing", sent.awaitAnswer());
        assertFalse(sent.ephemeral());
    }

    @Test
    void titles_are_completed_in_page_order_and_cut_to_what_discord_takes() {
        List<String> all = discord.autocomplete("prosess", "navn", "").send().awaitChoices();

        assertEquals(List.of("Release", "Endringsstyring", "Forespørsler"), all.subList(0, 3));
        assertTrue(all.size() <= 25);
        assertTrue(all.stream().allMatch(name -> name.length() <= 100));
    }

    @ParameterizedTest
    @CsvSource({
        "prosess, navn, rel, Release",
        "prosess, navn, foresp, Forespørsler",
        "hvem eier, prosess, relaese, Release",
        "hvem leder, prosess, tilgangsst, Tilgangsstyring",
        "hvem har, person, laur, Hanne Lauritsen",
    })
    void what_is_typed_is_completed(String path, String option, String typed, String first) {
        assertEquals(
                first,
                discord.autocomplete(path, option, typed).send().awaitChoices().get(0));
    }

    @Test
    void a_title_that_is_longer_than_a_choice_can_be_chosen() throws IOException {
        JsonNode choice = discord.autocomplete("prosess", "navn", "anskaff")
                .send()
                .awaitAnswer()
                .path("choices")
                .path(0);

        SentInteraction sent =
                slash("prosess", "navn", choice.path("value").asText()).send();

        Snapshots.assertSame("long-title-choice", choice);
        Snapshots.assertSame("long-title", sent.awaitAnswer());
    }

    @Test
    void help_is_for_the_one_who_asked() throws IOException {
        SentInteraction sent = discord.slash("prosessbot hjelp").send();

        Snapshots.assertSame("help", sent.awaitAnswer());
        assertTrue(sent.ephemeral());
    }

    @Test
    void every_command_is_in_the_help() {
        List<String> help = discord.slash("prosessbot hjelp")
                .send()
                .awaitAnswer()
                .path("content")
                .asText()
                .lines()
                .toList();
        for (JsonNode command : discord.commands()) {
            String name = command.path("name").asText();
            List<String> told = help.stream()
                    .filter(line -> line.contains(command.path("type").asInt() == 1 ? "`/" + name : name))
                    .toList();
            assertFalse(told.isEmpty(), name);
            for (String part : parts(command)) {
                assertTrue(
                        told.stream().anyMatch(line -> line.matches("(?U).*\\b" + part + "\\b.*")), name + " " + part);
            }
        }
    }

    @Test
    void every_command_is_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        for (JsonNode command : discord.commands()) {
            String name = command.path("name").asText();
            if (command.path("type").asInt() != 1) {
                assertTrue(readme.contains(name), name);
            } else if (parts(command).isEmpty()) {
                assertTrue(readme.contains("`/" + name), name);
            }
            for (String part : parts(command)) {
                assertTrue(readme.contains("`/" + name + " " + part), name + " " + part);
            }
        }
    }

    private static List<String> parts(JsonNode command) {
        List<String> parts = new ArrayList<>();
        for (JsonNode option : command.path("options")) {
            if (option.path("type").asInt() == 1) {
                parts.add(option.path("name").asText());
            }
        }
        return parts;
    }

    @Test
    void status_is_for_those_who_manage_the_server() throws IOException {
        SentInteraction member = discord.slash("prosessbot status").send();
        SentInteraction manager =
                discord.slash("prosessbot status").as(world.kari()).send();
        SentInteraction direct = discord.slash("prosessbot status")
                .as(world.kari())
                .in(world.dm(world.kari()))
                .send();

        Snapshots.assertSame("status-refused", member.awaitAnswer());
        Snapshots.assertSame("status", manager.awaitAnswer());
        Snapshots.assertSame("status-direct", direct.awaitAnswer());
        assertTrue(member.ephemeral());
        assertTrue(manager.ephemeral());
    }

    @Test
    void a_message_is_answered_from_its_menu() throws IOException {
        SentMessage message = discord.message(world.per(), world.general(), "vet noen hvem som leder Release?");
        SentMessage empty =
                discord.message(world.per(), world.general(), world.bot().mention());

        SentInteraction sent = discord.messageMenu("Finn prosess", message).send();
        SentInteraction nothing = discord.messageMenu("Finn prosess", empty).send();

        Snapshots.assertSame("menu", sent.awaitAnswer());
        Snapshots.assertSame("menu-empty", nothing.awaitAnswer());
        empty.awaitReply();
    }

    @ParameterizedTest
    @CsvSource({
        "mention, who owns release",
        "mention-card, Release",
        "mention-ambiguous, hvem eier styring",
        "mention-unknown, hvem eier kantina",
        "mention-empty, ''",
    })
    void a_mention_is_replied_to(String snapshot, String question) throws IOException {
        SentMessage message =
                discord.message(world.ola(), world.processes(), world.bot().mention() + " " + question);

        JsonNode reply = message.awaitReply();

        assertEquals(
                message.message().path("id"), reply.path("message_reference").path("message_id"));
        Snapshots.assertSame(snapshot, read(reply));
        assertEquals(1, message.replies().size());
    }

    @Test
    void a_choice_below_a_reply_is_only_for_the_one_who_asked() throws IOException {
        JsonNode reply = discord.message(
                        world.ola(), world.processes(), world.bot().mention() + " hvem eier styring")
                .awaitReply();

        SentInteraction other = discord.select(reply, "Velg den du mener", "Tilgangsstyring")
                .as(world.kari())
                .send();
        Snapshots.assertSame("not-yours", other.awaitAnswer());
        assertTrue(other.ephemeral());
        SentInteraction own =
                discord.select(reply, "Velg den du mener", "Tilgangsstyring").send();
        Snapshots.assertSame("chosen-in-channel", own.awaitAnswer());
        assertEquals(reply.path("id"), own.awaitMessage().path("id"));
    }

    @Test
    void a_direct_message_is_answered_in_its_own_language() throws IOException {
        JsonNode reply = discord.message(world.per(), world.dm(world.per()), "kven leier releasen?")
                .awaitReply();

        Snapshots.assertSame("direct", read(reply));
    }

    @ParameterizedTest
    @CsvSource({
        "hei!, Spør meg om en prosess",
        "Hjelp, Spør meg om en prosess",
        "/help, Ask me about a process",
        "hello there, Ask me about a process",
    })
    void who_does_not_know_what_to_ask_is_helped(String said, String answer) {
        JsonNode reply =
                discord.message(world.per(), world.dm(world.per()), said).awaitReply();

        assertTrue(reply.path("content").asText().startsWith(answer), reply.toString());
    }

    @Test
    void without_leave_to_embed_a_card_is_told_in_a_sentence() throws IOException {
        discord.deny(world.otherGeneral(), Permissions.EMBED_LINKS);
        JsonNode reply = discord.message(
                        world.ola(), world.otherGeneral(), world.bot().mention() + " Release")
                .awaitReply();
        discord.deny(world.otherGeneral(), 0);

        Snapshots.assertSame("mention-no-embeds", read(reply));
    }

    @Test
    void where_the_bot_may_not_write_nothing_can_be_shared() {
        discord.deny(world.processes(), Permissions.SEND_MESSAGES);
        JsonNode asked = slash("spør", "tekst", "hvem eier styring")
                .in(world.processes())
                .send()
                .awaitMessage();
        JsonNode chosen = discord.select(asked, "Velg den du mener", "Tilgangsstyring")
                .send()
                .awaitAnswer();
        discord.deny(world.processes(), 0);

        assertFalse(chosen.toString().contains("Del i kanalen"));
    }

    private Interaction slash(String path, String option, String text) {
        return discord.slash(path, Map.of(option, text));
    }

    /** What people see of a message. */
    private static JsonNode read(JsonNode message) {
        return JsonNodeFactory.instance
                .objectNode()
                .<ObjectNode>set("content", message.path("content"))
                .<ObjectNode>set("embeds", message.path("embeds"))
                .set("components", message.path("components"));
    }
}
