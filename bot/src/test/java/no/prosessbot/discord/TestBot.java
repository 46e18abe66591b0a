package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Mention;
import no.prosessbot.config.Servers;
import no.prosessbot.config.UrlTemplate;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.World;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reply.Replies;

/** The whole bot, with the real library, at a Discord of its own. */
final class TestBot implements AutoCloseable {

    static final DiscordSettings SETTINGS = settings(false);

    private static final int COMMANDS = 8;
    private static final int MOST_EVENTS = 1000;

    private final LoopbackDiscord discord;
    private final AtomicReference<Supplier<Edition>> edition;
    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final TestReminders reminders;
    private final Waits waits;
    private final int mostEvents;
    private DiscordSettings settings;
    private DiscordBot bot;
    private Noticeboard noticeboard;

    private TestBot(LoopbackDiscord discord, Handbook handbook, DiscordSettings settings) throws Exception {
        this(discord, handbook, settings, Waits.USUAL, MOST_EVENTS);
    }

    private TestBot(LoopbackDiscord discord, Handbook handbook, DiscordSettings settings, Waits waits, int mostEvents)
            throws Exception {
        this.discord = discord;
        this.waits = waits;
        this.mostEvents = mostEvents;
        this.edition = new AtomicReference<>(of(handbook));
        this.reminders = new TestReminders(
                () -> edition.get().get().handbook(),
                clock,
                List.of(new Mention(
                        Mention.Kind.ROLE,
                        Long.parseLong(discord.world().ownerRole().id()))));
        this.settings = settings;
        this.bot = login(settings);
        this.noticeboard = bot.noticeboard();
    }

    static DiscordSettings settings(boolean privateAnswers) {
        return settings(privateAnswers, Servers.ALL, DirectMessages.EVERYBODY);
    }

    static DiscordSettings settings(boolean privateAnswers, Servers servers, DirectMessages directMessages) {
        return new DiscordSettings(
                privateAnswers,
                servers,
                directMessages,
                null,
                new UrlTemplate("https://handbok.example/{page}/"),
                new UrlTemplate("https://git.example/{file}#L{line}"),
                Map.of("Hanne Lauritsen", new Mention(Mention.Kind.USER, 100_000_000_000_000_003L)));
    }

    /** The settings where {@link World#guild()} is the only server that is told anything. */
    DiscordSettings oneServer(DirectMessages directMessages) {
        return settings(false, new Servers(Set.of(Long.parseLong(world().guild().id()))), directMessages);
    }

    static TestBot start(Handbook handbook) throws Exception {
        return new TestBot(LoopbackDiscord.start(), handbook, SETTINGS);
    }

    static TestBot start(LoopbackDiscord discord, Handbook handbook) throws Exception {
        return new TestBot(discord, handbook, SETTINGS);
    }

    static TestBot start(Handbook handbook, DiscordSettings settings) throws Exception {
        return new TestBot(LoopbackDiscord.start(), handbook, settings);
    }

    static TestBot start(LoopbackDiscord discord, Handbook handbook, DiscordSettings settings) throws Exception {
        return new TestBot(discord, handbook, settings);
    }

    static TestBot start(Handbook handbook, Waits waits, int mostEvents) throws Exception {
        return new TestBot(LoopbackDiscord.start(), handbook, SETTINGS, waits, mostEvents);
    }

    private DiscordBot login(DiscordSettings settings) throws Exception {
        DiscordBot login = new DiscordBot(
                new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()),
                settings,
                () -> edition.get().get(),
                reminders.desk(),
                new Replies(),
                Language.BOKMAAL,
                clock,
                clock.ticker(),
                waits,
                mostEvents);
        login.start(wait -> {});
        discord.awaitReady();
        discord.awaitCommands(COMMANDS);
        return login;
    }

    TestClock clock() {
        return clock;
    }

    TestReminders reminders() {
        return reminders;
    }

    /** Makes the rounds of the reminders once. */
    void round() throws InterruptedException {
        reminders.round(noticeboard);
    }

    /** Where the bot posts. */
    Noticeboard noticeboard() {
        return noticeboard;
    }

    LoopbackDiscord discord() {
        return discord;
    }

    World world() {
        return discord.world();
    }

    /** Another reading takes over. */
    void read(Handbook handbook) {
        edition.set(of(handbook));
    }

    /** A message that the bot wrote in earlier days. */
    JsonNode write(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        discord.restUrl() + "channels/" + world().general().id() + "/messages"))
                .header("Authorization", "Bot " + discord.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    /** Whatever is asked fails. */
    void fail() {
        fail(() -> {
            throw new IllegalStateException("the handbook is gone, said Kari");
        });
    }

    /** Whatever is asked fails in this way. */
    void fail(Supplier<Edition> how) {
        edition.set(how);
    }

    /** The first who ask for the handbook from now on are kept until the gate is opened. */
    Gate hold(int first) {
        Gate gate = new Gate(first);
        Supplier<Edition> open = edition.get();
        edition.set(() -> {
            gate.pass();
            return open.get();
        });
        return gate;
    }

    private static Supplier<Edition> of(Handbook handbook) {
        Edition made = Edition.of(handbook, Map.of());
        return () -> made;
    }

    /** Ends the bot, and starts it again. */
    void restart() throws Exception {
        restart(settings);
    }

    /** Ends the bot, and starts it again with other settings. */
    void restart(DiscordSettings other) throws Exception {
        settings = other;
        restart(() -> {});
    }

    /** Ends the bot, and starts it again after something has happened. */
    void restart(Runnable meanwhile) throws Exception {
        bot.close();
        meanwhile.run();
        bot = login(settings);
        noticeboard = bot.noticeboard();
    }

    /** Nothing was done that Discord would not have, and nobody was called. */
    void assertManners() {
        assertEquals(List.of(), discord.violations());
        assertEquals(List.of(), discord.pings());
        assertEquals(List.of(), discord.unguarded());
    }

    /** Ends the bot, and keeps the Discord that it spoke to. */
    void end() {
        bot.close();
    }

    @Override
    public void close() {
        bot.close();
        reminders.close();
        discord.close();
        assertEquals(List.of(), discord.unguarded());
    }
}
