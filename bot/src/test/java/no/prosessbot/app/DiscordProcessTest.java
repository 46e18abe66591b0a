package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.prosessbot.JavaProcess;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.reading.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bot as a process of its own, in a locale that knows no Norwegian letter, with a Discord on loopback. */
@EnabledOnOs(OS.LINUX)
@Tag(JavaProcess.TAG)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DiscordProcessTest {

    /** What Java exits with after SIGTERM and SIGINT. */
    private static final int TERMINATED = 143;

    private static final int INTERRUPTED = 130;

    private static final int COMMANDS = 7;

    private static final String WRONG_TOKEN = "Discord godtar ikke tokenet i DISCORD_TOKEN. "
            + "Lag et nytt i Discord Developer Portal, under Bot → Reset Token.";

    private final LoopbackDiscord discord = LoopbackDiscord.start();
    private final List<Bot> bots = new ArrayList<>();

    @TempDir
    Path folder;

    /** A process and what it has told so far. */
    private record Bot(Process process, BufferedReader log, List<String> told) {

        /** Reads on to a line that has this text. */
        void awaitLine(String text) throws IOException {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                told.add(line);
                if (line.contains(text)) {
                    return;
                }
            }
            throw new AssertionError("No «" + text + "» in " + told);
        }

        /** Waits for the end, which comes within five seconds of being asked for where the machine has nothing else to do. */
        int end(String signal) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "Still there after " + told);
            return awaitEnd();
        }

        int awaitEnd() throws IOException, InterruptedException {
            log.lines().forEach(told::add);
            assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        }

        /** What was told, without times and names of classes. */
        List<String> messages() {
            return told.stream()
                    .map(line -> line.replaceFirst("^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d) ", ""))
                    .map(line -> line.replaceFirst("^([A-Z]+) +\\S+: ", "$1 "))
                    .toList();
        }
    }

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/a.md"),
                "---\ntitle: Side\n---\n{{< prosesser/strategy-card title=\"Release\" owner=\"Åse Ørn\" >}}\n");
    }

    @AfterEach
    void close() {
        bots.forEach(bot -> bot.process().destroyForcibly());
        discord.close();
    }

    private Bot startWith(String token, String api, String gateway, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(JavaProcess.program());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment()
                .putAll(Map.of(
                        "LC_ALL", "C", "DISCORD_TOKEN", token, "DISCORD_API_URL", api, "DISCORD_GATEWAY_URL", gateway));
        Process process = builder.start();
        Bot bot = new Bot(process, process.errorReader(StandardCharsets.UTF_8), new ArrayList<>());
        bots.add(bot);
        return bot;
    }

    private Bot start(String... arguments) throws IOException {
        return startWith(discord.token(), discord.restUrl(), discord.gatewayUrl(), arguments);
    }

    /** An address at which nobody listens. */
    private static String nowhere(String scheme) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return scheme + "://127.0.0.1:" + socket.getLocalPort() + "/";
        }
    }

    private SentInteraction whoOwnsRelease() {
        return discord.slash("hvem eier", Map.of("prosess", "Release")).send();
    }

    @Test
    void where_there_is_a_token_the_bot_answers_until_it_is_told_to_end() throws Exception {
        Bot bot = start();
        discord.awaitReady();
        discord.awaitCommands(COMMANDS);

        String answer = whoOwnsRelease().awaitAnswer().toString();

        assertTrue(answer.contains("Åse Ørn"), answer);
        bot.awaitLine("Boten svarer");
        assertEquals(TERMINATED, bot.end("TERM"));
        assertEquals(
                List.of(
                        "INFO Ett kort lest fra «" + folder.resolve("content") + "».",
                        "INFO Kobler til " + discord.restUrl() + ".",
                        "INFO Koblet til. Boten svarer.",
                        "INFO Avslutter når det som er i gang, er besvart.",
                        "INFO Avsluttet."),
                bot.messages().stream()
                        .filter(line -> !line.contains("commands"))
                        .toList());
        assertFalse(String.join("\n", bot.told()).contains(discord.token()));
        assertEquals(List.of(), discord.violations());
    }

    @Test
    void what_is_being_answered_is_answered_before_the_end_also_after_a_lost_connection() throws Exception {
        Bot bot = start("discord");
        discord.awaitReady();
        discord.awaitCommands(COMMANDS);
        discord.gateway().drop();
        bot.awaitLine("INFO  n.p.d.ConnectionLog: Forbindelsen til Discord ble brutt. Kobler til igjen.");
        bot.awaitLine("INFO  n.p.d.ConnectionLog: Koblet til Discord igjen.");
        discord.faults().add(Fault.slow("POST", "/callback", Duration.ofMillis(500)));
        SentInteraction question = whoOwnsRelease();
        discord.faults().awaitStruck(1);

        assertEquals(TERMINATED, bot.end("TERM"));
        assertTrue(question.awaitAnswer().toString().contains("Åse Ørn"));
    }

    /** A round comes every five seconds. */
    @Test
    void what_editors_write_while_it_runs_is_what_it_answers() throws Exception {
        Content content = new Content(folder.resolve("content"));
        Bot bot = start("discord");
        discord.awaitReady();
        discord.awaitCommands(COMMANDS);
        content.replace("a.md", Content.page("Øystein Ås", "Release", "Behov"));
        bot.awaitLine("ReadingLines: Ny håndbok: 2 kort fra én side.");
        assertAnswered("Øystein Ås");
        content.write("a.md", Content.faultyPage());
        bot.awaitLine("ReadingLines: Beholder de siste gode kortene fra a.md, som har feil");
        assertAnswered("Øystein Ås");
        content.deleteAllFiles();
        bot.awaitLine("ReadingLines: Den nye lesingen har ingen kort.");
        assertAnswered("Øystein Ås");

        assertEquals(TERMINATED, bot.end("TERM"));
        assertFalse(String.join("\n", bot.told()).contains("Noe gikk galt"), bot.told()::toString);
        assertEquals(List.of(), discord.violations());
    }

    private void assertAnswered(String owner) {
        String answer = whoOwnsRelease().awaitAnswer().toString();
        assertTrue(answer.contains(owner), answer);
    }

    @Test
    void the_token_is_not_logged_even_where_everything_is() throws Exception {
        Files.writeString(folder.resolve("prosessbot.yml"), "log.level: trace\n");
        Bot bot = start("discord");
        discord.awaitReady();
        bot.awaitLine("Boten svarer");

        assertEquals(TERMINATED, bot.end("TERM"));
        assertTrue(bot.told().stream().anyMatch(line -> line.contains("TRACE n.d.j.")), "JDA is heard");
        assertEquals(
                List.of(),
                bot.told().stream()
                        .filter(line -> line.contains(discord.token()))
                        .toList());
    }

    @Test
    void a_token_that_the_server_does_not_know_is_told_in_one_sentence() throws Exception {
        Bot bot = startWith("MTIz.feil.hemmelig", discord.restUrl(), discord.gatewayUrl(), "discord");

        assertEquals(2, bot.awaitEnd());
        assertEquals(
                List.of(
                        "INFO Ett kort lest fra «" + folder.resolve("content") + "».",
                        "INFO Kobler til " + discord.restUrl() + ".",
                        WRONG_TOKEN),
                bot.messages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4004 | " + WRONG_TOKEN,
                "4014 | Discord gir ikke boten det den ber om (intents). Se hva som er slått på i Discord Developer "
                        + "Portal, under Bot → Privileged Gateway Intents.",
            })
    void what_the_gateway_refuses_for_good_is_told_in_one_sentence(int code, String sentence) throws Exception {
        discord.gateway().rejectIdentify(code);
        Bot bot = start("discord");

        assertEquals(2, bot.awaitEnd());
        assertEquals(sentence, bot.messages().get(2));
        assertEquals(3, bot.messages().size());
    }

    @Test
    void a_token_that_is_taken_back_while_the_bot_runs_ends_it() throws Exception {
        Bot bot = start("discord");
        discord.awaitReady();
        bot.awaitLine("Boten svarer");
        discord.awaitCommands(COMMANDS);
        discord.gateway().close(4004);

        assertEquals(2, bot.awaitEnd());
        assertEquals(WRONG_TOKEN, bot.messages().get(bot.messages().size() - 1), () -> String.join("\n", bot.told()));
    }

    @Test
    void it_tries_again_where_nobody_answers_and_says_so_each_time() throws Exception {
        Bot bot = startWith(discord.token(), nowhere("http"), discord.gatewayUrl(), "discord");
        String told = "Får ikke kontakt med Discord. Sjekk nettforbindelsen, og DISCORD_API_URL hvis den er satt. "
                + "Prøver igjen om ";
        bot.awaitLine(told + "1 s.");
        bot.awaitLine(told + "2 s.");

        assertEquals(INTERRUPTED, bot.end("INT"));
    }

    @Test
    void it_tries_again_where_the_gateway_does_not_answer() throws Exception {
        Bot bot = startWith(discord.token(), discord.restUrl(), nowhere("ws"), "discord");
        bot.awaitLine("WARN  n.p.d.ConnectionLog: Får ikke kontakt med Discord. Prøver igjen.");

        assertEquals(TERMINATED, bot.end("TERM"));
    }
}
