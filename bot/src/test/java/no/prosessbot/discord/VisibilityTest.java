package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Servers;
import no.prosessbot.discord.loopback.Channel;
import no.prosessbot.discord.loopback.Interaction;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.RecordedRequest;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.discord.loopback.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Only some servers are told of the handbook; whatever people do on others, they are told nothing of it. */
class VisibilityTest {

    private static final String ELSEWHERE = "Her svarer jeg ikke. Spør meg gjerne i serveren jeg hører til.";

    private static final Instant DUE = Instant.parse("2026-03-03T09:00:00Z");

    private final Handbook handbook = Handbooks.ordinary();
    private final TestBot bot = TestBot.start(handbook);
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    VisibilityTest() throws Exception {}

    @AfterEach
    void end() {
        bot.assertManners();
        bot.close();
    }

    private int restrict() throws Exception {
        bot.restart(bot.oneServer(DirectMessages.EVERYBODY));
        return discord.requests().size();
    }

    @Test
    void commands_menus_and_completion_tell_nothing() throws Exception {
        SentMessage asked = discord.message(world.per(), world.otherGeneral(), "vet noen hvem som leder Release?");
        int before = restrict();

        for (String path : List.of("prosesser", "mangler", "prosessbot hjelp", "prosessbot status")) {
            refused(discord.slash(path).as(world.kari()));
        }
        for (String part : List.of("status", "forhåndsvis", "nå", "på", "av")) {
            refused(discord.slash("påminnelse " + part).as(world.kari()));
        }
        refused(discord.slash("prosess", Map.of("navn", "Release")));
        refused(discord.slash("hvem eier", Map.of("prosess", "styring")));
        refused(discord.slash("hvem har", Map.of("person", "Hanne Lauritsen")));
        refused(discord.slash("spør", Map.of("tekst", "hvem eier Release")));
        refused(discord.messageMenu("Finn prosess", asked));
        for (List<String> option :
                List.of(List.of("prosess", "navn"), List.of("hvem eier", "prosess"), List.of("hvem har", "person"))) {
            assertEquals(
                    List.of(),
                    discord.autocomplete(option.get(0), option.get(1), "")
                            .in(world.otherGeneral())
                            .send()
                            .awaitChoices());
        }
        assertNothingTold(before);
    }

    @Test
    void messages_of_earlier_days_and_forms_that_are_open_tell_nothing_any_more() throws Exception {
        JsonNode list =
                discord.slash("prosesser").in(world.otherGeneral()).send().awaitMessage();
        JsonNode several = discord.slash("prosess", Map.of("navn", "styring"))
                .in(world.otherGeneral())
                .send()
                .awaitMessage();
        JsonNode ownerless = discord.slash("hvem eier", Map.of("prosess", "Problemer"))
                .in(world.otherGeneral())
                .send()
                .awaitMessage();
        JsonNode shareable = discord.select(several, "Velg den du mener", "Tilgangsstyring")
                .send()
                .awaitMessage();
        SentInteraction form = discord.press(ownerless, "Foreslå eier").send();
        form.awaitAnswer();
        int before = restrict();

        refused(discord.press(list, "›"));
        refused(discord.select(several, "Velg den du mener", "Endringsstyring"));
        refused(discord.press(shareable, "Del i kanalen"));
        refused(discord.press(ownerless, "Foreslå eier"));
        refused(discord.submitModal(form, Map.of("owner", "Liv Dal")));
        assertNothingTold(before);
    }

    @Test
    void who_calls_the_bot_there_is_told_so_in_their_own_language() throws Exception {
        int before = restrict();

        JsonNode mention = discord.message(
                        world.ola(), world.otherGeneral(), world.bot().mention() + " hvem eier Release")
                .awaitReply();
        JsonNode english = discord.message(
                        world.ola(), world.otherGeneral(), world.bot().mention() + " who owns Release")
                .awaitReply();
        JsonNode role = discord.message(
                        world.kari(), world.otherGeneral(), world.botRole().mention() + " hvem eier Release")
                .awaitReply();
        JsonNode greeting = discord.message(
                        world.ola(), world.otherGeneral(), world.bot().mention() + " hei")
                .awaitReply();
        SentInteraction command = discord.slash("prosess", Map.of("navn", "Release"))
                .in(world.otherGeneral())
                .locale("en-GB")
                .send();

        assertEquals(ELSEWHERE, mention.path("content").asText());
        assertEquals(
                "I do not answer here. Please ask me on the server I belong to.",
                english.path("content").asText());
        assertEquals(ELSEWHERE, role.path("content").asText());
        assertEquals(ELSEWHERE, greeting.path("content").asText());
        assertEquals(english.path("content"), command.awaitAnswer().path("content"));
        assertNothingTold(before);
    }

    @Test
    void a_conversation_among_users_is_told_nothing_even_where_everybody_is() throws Exception {
        SentInteraction sent = discord.slash("prosess", Map.of("navn", "Release"))
                .in(world.group())
                .evenIfHidden()
                .send();
        SentInteraction typing = discord.autocomplete("prosess", "navn", "rel")
                .in(world.group())
                .evenIfHidden()
                .send();

        assertEquals(ELSEWHERE, sent.awaitAnswer().path("content").asText());
        assertEquals(List.of(), typing.awaitChoices());
    }

    @Test
    void the_server_that_is_served_is_answered_and_reminded_and_the_other_one_no_more() throws Exception {
        for (var channel : List.of(world.processes(), world.otherGeneral())) {
            discord.slash("påminnelse kanal", Map.of("kanal", channel))
                    .as(world.kari())
                    .in(channel)
                    .send()
                    .awaitAnswer();
        }
        bot.round();
        restrict();
        bot.clock().set(DUE);
        bot.round();

        SentInteraction served =
                discord.slash("hvem eier", Map.of("prosess", "Release")).send();
        assertTrue(served.awaitAnswer().path("content").asText().startsWith("Hanne Lauritsen eier Release."));
        assertEquals(1, digests(world.processes()));
        assertEquals(0, digests(world.otherGeneral()));
    }

    private long digests(Channel channel) {
        return discord.messages(channel).stream()
                .filter(message -> message.path("embeds").size() > 0)
                .count();
    }

    @Test
    void a_server_that_the_bot_is_not_on_is_told_in_the_log() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(ServedServers.class);
        log.start();
        logger.addAppender(log);
        try {
            bot.restart(TestBot.settings(
                    false,
                    new Servers(Set.of(Long.parseLong(world.guild().id()), 299999999999999999L)),
                    DirectMessages.EVERYBODY));

            assertEquals(
                    List.of("Boten er ikke med i serveren 299999999999999999, som står i discord.servers. Sjekk ID-en,"
                            + " eller inviter boten dit."),
                    log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        } finally {
            logger.detachAppender(log);
        }
    }

    private void refused(Interaction action) {
        SentInteraction sent = action.in(world.otherGeneral()).send();
        assertEquals(ELSEWHERE, sent.awaitAnswer().path("content").asText());
        assertTrue(sent.ephemeral());
        assertEquals(1, sent.answers().size());
    }

    /** What the bot has sent since has nothing of the handbook in it. */
    private void assertNothingTold(int since) {
        List<RecordedRequest> requests = discord.requests();
        List<String> words = handbook.cards().stream()
                .flatMap(card -> Stream.of(
                                Stream.of(card.title(), card.file()),
                                card.owner().names().stream(),
                                card.leader().names().stream())
                        .flatMap(part -> part))
                .distinct()
                .toList();
        for (RecordedRequest request : requests.subList(since, requests.size())) {
            String body = request.body().toString();
            words.forEach(word -> assertFalse(body.contains(word), () -> word + " in " + body));
        }
    }
}
