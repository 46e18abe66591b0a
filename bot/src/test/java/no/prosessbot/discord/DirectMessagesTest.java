package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Servers;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.User;
import no.prosessbot.discord.loopback.World;
import no.prosessbot.reminder.Reminders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of the handbook in direct messages. */
class DirectMessagesTest {

    private static final String MEMBERS = "/guilds/\\d+/members/\\d+";
    private static final String NO_MEMBER =
            "Jeg svarer dem som er med i en server jeg hører til, og deg finner jeg ikke"
                    + " der. Spør gjerne dem som administrerer den, om å få bli med.";
    private static final String NOT_KNOWN =
            "Akkurat nå får jeg ikke sjekket om du er med i en server jeg hører til. Prøv igjen om litt.";
    private static final String CLOSED =
            "Jeg svarer ikke i direktemeldinger. Spør meg gjerne i serveren jeg hører til.";

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    DirectMessagesTest() throws Exception {}

    @AfterEach
    void end() {
        bot.assertManners();
        bot.close();
    }

    private void restart(DirectMessages directMessages) throws Exception {
        bot.restart(bot.oneServer(directMessages));
    }

    private String written(User user, String text) {
        return discord.message(user, world.dm(user), text)
                .awaitReply()
                .path("content")
                .asText();
    }

    private SentInteraction card(User user) {
        return discord.slash("hvem eier", Map.of("prosess", "Release"))
                .as(user)
                .in(world.dm(user))
                .send();
    }

    private long lookups() {
        return discord.requests().stream()
                .filter(request -> request.path().matches(MEMBERS))
                .count();
    }

    @Test
    void everybody_is_answered_by_default() {
        assertTrue(written(world.nora(), "hvem eier Release").startsWith("Hanne Lauritsen eier Release."));
        assertTrue(card(world.nora()).awaitAnswer().path("content").asText().startsWith("Hanne Lauritsen"));
        assertEquals(0, lookups());
    }

    @Test
    void nobody_is_answered_where_they_are_closed() throws Exception {
        JsonNode earlier =
                discord.slash("prosesser").in(world.dm(world.ola())).send().awaitMessage();
        restart(DirectMessages.NOBODY);

        assertEquals(CLOSED, written(world.ola(), "hvem eier Release"));
        assertEquals(
                "I do not answer direct messages. Please ask me on the server I belong to.",
                written(world.ola(), "who owns Release"));
        assertEquals(CLOSED, written(world.ola(), "hei"));
        assertEquals(CLOSED, card(world.ola()).awaitAnswer().path("content").asText());
        assertEquals(
                CLOSED,
                discord.press(earlier, "›").send().awaitAnswer().path("content").asText());
        assertEquals(
                List.of(),
                discord.autocomplete("prosess", "navn", "rel")
                        .in(world.dm(world.ola()))
                        .send()
                        .awaitChoices());
        assertEquals(0, lookups());
    }

    @Test
    void members_of_a_server_that_is_served_are_answered_and_others_are_not() throws Exception {
        restart(DirectMessages.MEMBERS);
        discord.leave(world.guild(), world.per());

        assertTrue(written(world.ola(), "hvem eier Release").startsWith("Hanne Lauritsen eier Release."));
        assertEquals(
                List.of("Release"),
                discord.autocomplete("prosess", "navn", "rel")
                        .in(world.dm(world.ola()))
                        .send()
                        .awaitChoices());
        // He is on the other server, which is not served.
        assertEquals(NO_MEMBER, written(world.per(), "hvem eier Release"));
        assertEquals(NO_MEMBER, card(world.nora()).awaitAnswer().path("content").asText());
        assertEquals(
                List.of(),
                discord.autocomplete("prosess", "navn", "rel")
                        .as(world.nora())
                        .in(world.dm(world.nora()))
                        .send()
                        .awaitChoices());
        assertEquals(3, lookups());
    }

    @Test
    void where_all_servers_are_served_any_of_them_will_do() throws Exception {
        bot.restart(TestBot.settings(false, Servers.ALL, DirectMessages.MEMBERS));
        discord.leave(world.guild(), world.per());

        assertTrue(written(world.per(), "hvem eier Release").startsWith("Hanne Lauritsen eier Release."));
        assertEquals(NO_MEMBER, written(world.nora(), "hvem eier Release"));
    }

    @Test
    void who_leaves_is_told_nothing_any_more_after_ten_minutes() throws Exception {
        restart(DirectMessages.MEMBERS);
        assertTrue(written(world.ola(), "hvem eier Release").startsWith("Hanne"));
        discord.leave(world.guild(), world.ola());

        bot.clock().advance(Membership.REMEMBERED);

        assertEquals(NO_MEMBER, written(world.ola(), "hvem eier Release"));
        assertEquals(2, lookups());
    }

    @Test
    void who_cannot_be_found_out_about_is_asked_to_try_again_and_not_remembered() throws Exception {
        restart(DirectMessages.MEMBERS);
        discord.faults().add(Fault.status("GET", MEMBERS, 403));

        assertEquals(NOT_KNOWN, written(world.ola(), "hvem eier Release"));
        assertTrue(written(world.ola(), "hvem eier Release").startsWith("Hanne"));
    }

    @Test
    void a_lookup_that_takes_too_long_is_not_waited_for_and_its_result_is_remembered() throws Exception {
        restart(DirectMessages.MEMBERS);
        discord.faults().add(Fault.slow("GET", MEMBERS, Duration.ofSeconds(3)));

        SentInteraction sent = card(world.ola());

        assertEquals(NOT_KNOWN, sent.awaitAnswer().path("content").asText());
        discord.faults().awaitOver();
        while (!card(world.ola()).awaitAnswer().path("content").asText().startsWith("Hanne")) {
            // The answer is on its way from the server to the bot.
            Thread.onSpinWait();
        }
        assertEquals(1, lookups());
    }

    @Test
    void a_suggestion_goes_to_no_administrator_who_may_be_told_nothing_directly() throws Exception {
        discord.slash("påminnelse kanal", Map.of("kanal", world.processes()))
                .as(world.kari())
                .send()
                .awaitAnswer();
        bot.round();
        restart(DirectMessages.NOBODY);
        SentInteraction asked =
                discord.slash("hvem eier", Map.of("prosess", "Problemer")).send();
        SentInteraction form =
                discord.press(asked.awaitMessage(), "Foreslå eier").send();
        discord.submitModal(form, Map.of("owner", "Liv Dal")).send().awaitAnswer();
        Reminders rounds = bot.reminders().rounds(bot.noticeboard(), () -> {});
        rounds.round();
        bot.clock().advance(Duration.ofMinutes(1));
        rounds.round();

        JsonNode posted = discord.awaitMessages(world.processes(), 1).get(0);
        assertFalse(posted.path("embeds").isEmpty());
        assertEquals(List.of(), discord.messages(world.dm(world.kari())));
    }
}
