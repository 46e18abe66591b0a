package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Ticker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import no.prosessbot.JavaProcess;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.StateFolder;
import no.prosessbot.reply.Replies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process is killed with SIGKILL while it posts a digest, and another one goes on with its state folder. Whenever that
 * is, the channel then holds one digest. {@code -Dkills=200} kills so many times at random moments.
 */
@Tag(JavaProcess.TAG)
class KilledReminderTest {

    private static final Instant DAY_BEFORE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-03T09:00:00Z");
    private static final String MESSAGES = "/channels/\\d+/messages";
    private static final int ROUNDS = 100;

    @TempDir
    Path folder;

    private final Edition edition = Edition.of(Handbooks.ordinary(), Map.of());
    private LoopbackDiscord discord = LoopbackDiscord.start();
    private int trial;

    @AfterEach
    void end() {
        discord.close();
    }

    private Path state() {
        return folder.resolve("state" + trial);
    }

    private long server() {
        return Long.parseLong(discord.world().guild().id());
    }

    /** The day before an administrator sets the reminders up, and the bot takes in which cards have no owner. */
    private void setUp() throws InterruptedException {
        trial++;
        TestClock clock = new TestClock(DAY_BEFORE);
        try (TestReminders parts = TestReminders.in(state(), edition::handbook, clock)) {
            parts.desk()
                    .choose(
                            server(),
                            Long.parseLong(discord.world().processes().id()),
                            null,
                            Long.parseLong(discord.world().kari().id()));
            parts.round(TestReminders.NOWHERE);
            parts.keep();
        }
    }

    private Process child(ReminderChild.Step last) throws IOException {
        return new ProcessBuilder(
                        JavaProcess.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReminderChild.class.getName(),
                        discord.restUrl(),
                        discord.gatewayUrl(),
                        discord.token(),
                        state().toString(),
                        DUE.toString(),
                        last.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitStep(Process child, ReminderChild.Step step) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.equals(step.name())) {
            line = out.readLine();
        }
        assertEquals(step.name(), line, "the child ended by itself");
    }

    private static void kill(Process child) throws InterruptedException {
        child.destroyForcibly();
        child.waitFor();
        assertNotEquals(0, child.exitValue());
    }

    /** A later process makes its rounds until the digest is settled, and some more. */
    private void goOn() throws Exception {
        TestClock clock = new TestClock(DUE.plus(Duration.ofMinutes(1)));
        try (TestReminders parts = TestReminders.in(state(), edition::handbook, clock);
                DiscordBot bot = new DiscordBot(
                        new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()),
                        TestBot.SETTINGS,
                        () -> edition,
                        parts.desk(),
                        new Replies(),
                        Language.BOKMAAL,
                        clock,
                        Ticker.systemTicker())) {
            bot.start(wait -> {});
            for (int i = 0; i < ROUNDS && !settled(parts); i++) {
                parts.round(bot.noticeboard());
                clock.advance(Duration.ofSeconds(10));
            }
            parts.round(bot.noticeboard());
            Run run = parts.desk().latest(server()).get(0);
            assertEquals(RunState.SENT, run.state());
            List<JsonNode> digests = digests();
            assertEquals(1, digests.size());
            assertEquals(digests.get(0).path("id").asText(), String.valueOf(run.message()));
            assertEquals(List.of(), discord.violations());
            assertEquals(List.of(), discord.pings());
        }
    }

    private boolean settled(TestReminders parts) {
        List<Run> runs = parts.desk().latest(server());
        return !runs.isEmpty() && !runs.get(0).state().open();
    }

    private List<JsonNode> digests() {
        return discord.messages(discord.world().processes());
    }

    /** What a process left behind: the state of the run, and whether the message was there. */
    private String left() {
        try (Ledger ledger = new StateFolder(state()).look()) {
            List<Run> runs = ledger.runs().latest(server(), 1);
            return (runs.isEmpty() ? "no row" : runs.get(0).state().toString()) + ", "
                    + digests().size() + " posted";
        }
    }

    static List<ReminderChild.Step> steps() {
        return ReminderChild.steps();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void at_every_step_there_is_one_digest_in_the_end(ReminderChild.Step step) throws Exception {
        setUp();
        Process child = child(step);
        awaitStep(child, step);
        kill(child);

        String expected = switch (step) {
            case BEFORE_THE_ROW -> "no row, 0 posted";
            case AFTER_THE_ROW -> "PLANNED, 0 posted";
            case BEFORE_THE_REQUEST -> "SENDING, 0 posted";
            case BEFORE_THE_RECORD -> "SENDING, 1 posted";
            default -> "SENT, 1 posted";
        };
        assertEquals(expected, left());
        goOn();
    }

    @Test
    void after_the_request_has_left_but_before_discord_takes_it_there_is_one_digest_in_the_end() throws Exception {
        setUp();
        discord.faults().add(Fault.late("POST", MESSAGES, Duration.ofMillis(1500)));
        Process child = child(ReminderChild.Step.NEVER);
        awaitStep(child, ReminderChild.Step.LOGGED_IN);
        discord.faults().awaitStruck(1);
        kill(child);
        assertEquals("SENDING, 0 posted", left());

        goOn();
        discord.faults().awaitOver();
        assertEquals(1, digests().size());
    }

    @Test
    void after_discord_has_taken_it_but_before_it_answers_there_is_one_digest_in_the_end() throws Exception {
        setUp();
        discord.faults().add(Fault.slow("POST", MESSAGES, Duration.ofSeconds(30)));
        Process child = child(ReminderChild.Step.NEVER);
        awaitStep(child, ReminderChild.Step.LOGGED_IN);
        discord.awaitMessages(discord.world().processes(), 1);
        kill(child);
        assertEquals("SENDING, 1 posted", left());

        goOn();
    }

    @Test
    void at_random_moments_there_is_one_digest_in_the_end() throws Exception {
        int kills = Integer.getInteger("kills", 3);
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, Integer> left = new TreeMap<>();
        for (int i = 0; i < kills; i++) {
            setUp();
            Process child = child(ReminderChild.Step.NEVER);
            awaitStep(child, ReminderChild.Step.LOGGED_IN);
            // The digest is posted within some 100 ms of the login.
            child.waitFor(random.nextInt(600_000), TimeUnit.MICROSECONDS);
            kill(child);
            left.merge(left(), 1, Integer::sum);
            goOn();
            discord.close();
            discord = LoopbackDiscord.start();
        }
        System.out.println("killed " + kills + " times, seed " + seed + ", left behind: " + left);
    }
}
