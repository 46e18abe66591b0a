package no.prosessbot.discord.loopback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What users do, with the real library at the other end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopbackDiscordTest {
    private final LoopbackDiscord discord = LoopbackDiscord.start();
    private final World world = discord.world();
    private final JDA jda = EchoBot.start(discord);

    @BeforeAll
    void login() throws InterruptedException {
        jda.awaitReady();
        discord.awaitReady();
        discord.awaitCommands(EchoBot.COMMANDS);
    }

    @AfterAll
    void logout() throws InterruptedException {
        EchoBot.stop(jda);
        discord.close();
    }

    @Test
    void the_library_logs_in_and_knows_the_servers() {
        assertEquals(List.of("Kommunen", "Verftet"), names(jda));
        assertEquals(world.applicationId(), jda.getSelfUser().getApplicationId());
        assertEquals(1, discord.commandWrites());
        assertEquals(EchoBot.COMMANDS, discord.commands().size());
    }

    private static List<String> names(JDA jda) {
        return jda.getGuilds().stream().map(guild -> guild.getName()).sorted().toList();
    }

    @Test
    void a_slash_command_is_answered_in_the_users_language() {
        SentInteraction sent = discord.slash("ekko", Map.of("tekst", "Release"))
                .as(world.per())
                .in(world.processes())
                .locale("en-GB")
                .send();

        JsonNode embed = sent.awaitAnswer().path("embeds").path(0);

        assertEquals("Release", embed.path("title").asText());
        assertEquals("en-GB", embed.path("footer").path("text").asText());
        assertFalse(sent.ephemeral());
        assertEquals(4, sent.awaitAck());
    }

    @Test
    void a_subcommand_takes_a_user() {
        SentInteraction sent =
                discord.slash("hvem er", Map.of("bruker", world.kari())).send();

        assertEquals("kari", sent.awaitAnswer().path("content").asText());
    }

    @Test
    void a_command_works_in_a_direct_message() {
        SentInteraction sent = discord.slash("ekko", Map.of("tekst", "her"))
                .in(world.dm(world.ola()))
                .send();

        assertEquals(
                "her", sent.awaitAnswer().path("embeds").path(0).path("title").asText());
    }

    @Test
    void a_deferred_answer_is_the_edited_original() {
        SentInteraction sent = discord.slash("treg").send();

        assertEquals(5, sent.awaitAck());
        assertEquals("ferdig", sent.awaitAnswer().path("content").asText());
        assertEquals("mer", sent.awaitFollowups(1).get(0).path("content").asText());
        assertEquals("ferdig", sent.awaitMessage().path("content").asText());
        assertTrue(sent.ephemeral());
    }

    @Test
    void choices_come_while_typing() {
        assertEquals(
                List.of("rel1", "rel2"),
                discord.autocomplete("ekko", "tekst", "rel").send().awaitChoices());
    }

    @Test
    void a_button_changes_its_message() {
        JsonNode message = discord.slash("knapp").send().awaitMessage();

        SentInteraction pressed = discord.press(message, "Trykk").send();

        assertEquals("trykket", pressed.awaitAnswer().path("content").asText());
        assertEquals("trykket", pressed.awaitMessage().path("content").asText());
        assertEquals(message.path("id"), pressed.awaitMessage().path("id"));
        assertThrows(
                IllegalStateException.class,
                () -> discord.press(pressed.awaitMessage(), "Trykk").send());
    }

    @Test
    void a_choice_in_a_menu_is_answered() {
        JsonNode message = discord.slash("knapp").send().awaitMessage();

        assertEquals(
                "r",
                discord.select(message, "valg", "Release")
                        .send()
                        .awaitAnswer()
                        .path("content")
                        .asText());
        assertThrows(
                IllegalStateException.class,
                () -> discord.select(message, "valg", "Behov", "Release").send());
    }

    @Test
    void a_form_is_shown_and_sent() {
        JsonNode message = discord.slash("knapp").send().awaitMessage();
        SentInteraction opened = discord.press(message, "Skjema").send();

        SentInteraction submitted =
                discord.submitModal(opened, Map.of("navn", "Kari")).send();

        assertEquals("Skjema", opened.awaitAnswer().path("title").asText());
        assertEquals("Kari", submitted.awaitAnswer().path("content").asText());
        assertThrows(
                IllegalStateException.class,
                () -> discord.submitModal(opened, Map.of("navn", "x".repeat(11)))
                        .send());
    }

    @Test
    void a_messages_menu_gives_the_message() {
        SentMessage message = discord.message(world.per(), world.processes(), "hvem eier Release");

        assertEquals(
                "hvem eier Release",
                discord.messageMenu("Finn ekko", message)
                        .send()
                        .awaitAnswer()
                        .path("content")
                        .asText());
    }

    @Test
    void a_direct_message_is_replied_to_once() {
        SentMessage message = discord.message(world.ola(), world.dm(world.ola()), "hei");

        assertEquals("hei", message.awaitReply().path("content").asText());
        assertEquals(1, message.replies().size());
    }

    @Test
    void only_a_mention_lets_the_bot_read_what_is_written_in_a_server() {
        SentMessage plain = discord.message(world.ola(), world.otherGeneral(), "hei");
        SentMessage mention =
                discord.message(world.ola(), world.otherGeneral(), world.bot().mention() + " hei");

        assertEquals(
                world.bot().mention() + " hei",
                mention.awaitReply().path("content").asText());
        assertEquals(List.of(), plain.replies());
    }

    @Test
    void a_reply_to_the_bot_mentions_it_unless_its_author_turns_that_off_or_it_answers_a_command() {
        JsonNode message = discord.message(
                        world.ola(), world.otherGeneral(), world.bot().mention() + " hei")
                .awaitReply();
        JsonNode answer = discord.slash("ekko", Map.of("tekst", "hei"))
                .in(world.otherGeneral())
                .send()
                .awaitMessage();

        SentMessage loud = discord.message(world.ola(), world.otherGeneral(), "takk", message);
        SentMessage quiet = discord.replyQuietly(world.ola(), world.otherGeneral(), "takk", message);
        SentMessage toAnswer = discord.message(world.ola(), world.otherGeneral(), "takk", answer);

        assertEquals("takk", loud.awaitReply().path("content").asText());
        assertEquals(0, quiet.message().path("mentions").size());
        assertEquals(0, toAnswer.message().path("mentions").size());
        assertEquals("", read(quiet.message()).getContentRaw());
        assertEquals("", read(toAnswer.message()).getContentRaw());
        assertEquals("takk", read(loud.message()).getContentRaw());
    }

    @Test
    void a_role_is_mentioned_by_those_who_may_and_does_not_let_the_bot_read() {
        SentMessage administrator = discord.message(
                world.kari(), world.otherGeneral(), world.botRole().mention() + " hei");
        SentMessage member = discord.message(
                world.ola(), world.otherGeneral(), world.botRole().mention() + " hei");

        assertEquals(
                world.botRole().id(),
                administrator.message().path("mention_roles").path(0).asText());
        assertEquals(0, member.message().path("mention_roles").size());
        assertEquals("", read(administrator.message()).getContentRaw());
    }

    /** As the bot is given it. */
    private Message read(JsonNode message) {
        return Objects.requireNonNull(jda.getChannelById(
                        MessageChannel.class, message.path("channel_id").asText()))
                .retrieveMessageById(message.path("id").asText())
                .submit()
                .join();
    }

    @Test
    void who_has_left_is_no_member_and_who_was_on_no_server_never_was() {
        discord.leave(world.otherGuild(), world.per());

        assertTrue(member(world.guild(), world.per()));
        assertFalse(member(world.otherGuild(), world.per()));
        assertFalse(member(world.guild(), world.nora()));
    }

    private boolean member(Guild guild, User user) {
        return Objects.requireNonNull(jda.getGuildById(guild.id()))
                .retrieveMemberById(user.id())
                .map(found -> true)
                .onErrorMap(ErrorResponse.UNKNOWN_MEMBER::test, missing -> false)
                .submit()
                .join();
    }

    @Test
    void pings_are_those_that_the_message_allows() {
        SentInteraction sent = discord.slash("rop").send();
        String id = sent.awaitMessage().path("id").asText();

        List<Ping> pings = discord.pings().stream()
                .filter(ping -> ping.messageId().equals(id))
                .toList();

        assertEquals(
                List.of(new Ping(
                        id,
                        world.general().id(),
                        false,
                        false,
                        Set.of(world.ola().id()),
                        Set.of(world.ownerRole().id()))),
                pings);
    }

    @Test
    void a_hidden_command_is_offered_to_administrators_only() {
        assertThrows(IllegalStateException.class, () -> discord.slash("admin").send());
        SentInteraction administrators = discord.slash("admin").as(world.kari()).send();
        SentInteraction forged = discord.slash("admin").evenIfHidden().send();

        assertEquals("hei", administrators.awaitAnswer().path("content").asText());
        assertEquals("hei", forged.awaitAnswer().path("content").asText());
    }

    @Test
    void the_library_tries_again_after_too_many_requests() {
        discord.faults().add(Fault.tooMany("POST", "/callback$", 1));

        SentInteraction sent =
                discord.slash("ekko", Map.of("tekst", "to ganger")).send();

        assertEquals(4, sent.awaitAck());
        assertEquals(1, sent.answers().size());
        assertEquals(
                List.of(429, 200),
                discord.requests().stream()
                        .filter(request -> request.path().contains(sent.token()))
                        .map(RecordedRequest::status)
                        .toList());
    }

    @Test
    void nobody_else_sees_an_ephemeral_message() {
        JsonNode message = discord.slash("treg").send().awaitMessage();

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> discord.press(message, "Trykk").as(world.kari()).send());

        assertEquals("kari does not see this message", String.valueOf(refused.getMessage()));
    }
}
