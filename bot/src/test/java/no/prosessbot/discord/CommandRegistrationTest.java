package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Servers;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.Guild;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.reply.Replies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering commands where Discord is away, or does not have them. */
@Timeout(120)
class CommandRegistrationTest {

    private static final int COMMANDS = 8;
    private static final int NO_SCOPE = 50001;
    private static final String OF_ALL = "/applications/\\d+/commands";
    private static final String OF_ONE = "/applications/\\d+/guilds/\\d+/commands";

    /** Whatever is tried again is tried again at once. */
    private static final Waits EAGER =
            new Waits(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(30));

    private final LoopbackDiscord discord = LoopbackDiscord.start();
    private final Edition edition = Edition.of(Handbooks.ordinary(), Map.of());
    private final TestReminders reminders = new TestReminders(edition::handbook, Clock.systemUTC(), List.of());
    private final LoggedBy log = new LoggedBy(RegistrationTrouble.class);
    private final List<DiscordBot> bots = new ArrayList<>();

    @AfterEach
    void end() {
        bots.forEach(DiscordBot::close);
        log.close();
        reminders.close();
        discord.close();
    }

    private void start(@Nullable Guild only) throws Exception {
        bots.forEach(DiscordBot::close);
        DiscordBot bot = new DiscordBot(
                new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()),
                new DiscordSettings(
                        false,
                        Servers.ALL,
                        DirectMessages.EVERYBODY,
                        only == null ? null : Long.valueOf(only.id()),
                        null,
                        null,
                        Map.of()),
                () -> edition,
                reminders.desk(),
                new Replies(),
                Language.BOKMAAL,
                Clock.systemUTC(),
                Ticker.systemTicker(),
                EAGER,
                100);
        bot.start(wait -> {});
        discord.awaitReady();
        bots.add(bot);
    }

    /** So that users can ask for the status while a server has no commands of its own. */
    private void registerForAll() throws Exception {
        start(null);
        discord.awaitCommands(COMMANDS);
    }

    private String status() {
        return discord.slash("prosessbot status")
                .as(discord.world().kari())
                .send()
                .awaitAnswer()
                .path("content")
                .asText();
    }

    private long asked() {
        return discord.requests().stream()
                .filter(request -> request.path().matches(OF_ONE))
                .count();
    }

    @Test
    void without_the_scope_it_is_said_once_and_not_tried_again_until_the_bot_comes_anew() throws Exception {
        registerForAll();
        Guild guild = discord.world().guild();
        discord.faults()
                .add(Fault.refusal("GET", OF_ONE, 403, NO_SCOPE, "Missing Access")
                        .times(1000));
        String sentence = "Kommandoene mine er ikke registrert i serveren " + guild.id()
                + ", for jeg er invitert uten «applications.commands». Inviter meg på nytt med den, og start meg på nytt.";
        start(guild);
        log.await(1);
        for (int i = 0; i < 20; i++) {
            assertTrue(status().endsWith("\n" + sentence), this::status);
        }

        assertEquals(
                List.of(sentence + " GET /applications/{id}/guilds/{id}/commands: 403, 50001 Missing Access"),
                log.lines());
        assertEquals(1, asked());

        discord.faults().clear();
        discord.expel(guild);
        discord.admit(guild);
        discord.awaitCommands(2 * COMMANDS);
        while (status().contains("registrert")) {
            // It answers already while Discord confirms the commands.
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void what_discord_refuses_for_good_is_not_tried_again(int status) throws Exception {
        registerForAll();
        discord.faults()
                .add(Fault.refusal("GET", OF_ALL, status, 50035, "Invalid Form Body")
                        .times(1000));
        int before = discord.requests().size();
        start(null);
        log.await(1);
        for (int i = 0; i < 20; i++) {
            assertTrue(status().contains("Discord tar ikke imot dem (" + status + "/50035)"), this::status);
        }
        assertEquals(1, log.lines().size());
        assertEquals(
                1,
                discord.requests().stream()
                        .skip(before)
                        .filter(request -> request.path().matches(OF_ALL))
                        .count());
    }

    @Test
    void that_the_bot_is_not_on_the_server_is_told() throws Exception {
        registerForAll();
        Guild elsewhere = new Guild("299999999999999999", "Annet sted", "no");
        start(elsewhere);
        assertEquals(
                "Kommandoene mine er ikke registrert, for jeg er ikke med i serveren 299999999999999999."
                        + " Inviter meg dit, så registrerer jeg dem.",
                log.await(1).get(0));
        assertTrue(status().contains("ikke med i serveren 299999999999999999"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void a_discord_that_is_away_is_asked_again_until_it_has_them(int status) throws Exception {
        int times = status == 500 ? 5 : 1;
        discord.faults().add(Fault.status("GET", OF_ALL, status).times(times));
        start(null);
        discord.awaitCommands(COMMANDS);
        assertEquals(List.of(), log.lines());
    }
}
