package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LastResortTest {

    private static final String SENTENCE =
            "Minnet er brukt opp, så prosessbot avslutter. Gi Java mer, for eksempel med -Xmx512m, hvis det skjer igjen.";

    @TempDir
    Path folder;

    @Test
    void memory_that_runs_out_while_somebody_asks_ends_the_process_with_its_own_status() throws Exception {
        try (LoopbackDiscord discord = LoopbackDiscord.start()) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx48m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MemoryChild.class.getName(),
                            discord.restUrl(),
                            discord.gatewayUrl(),
                            discord.token(),
                            folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            discord.awaitReady();
            discord.awaitCommands(8);
            discord.slash("hvem eier", Map.of("prosess", "Release")).send();

            String told = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(ExitStatus.OUT_OF_MEMORY, child.waitFor(), told);
            assertTrue(told.endsWith("Minnet er brukt opp.\n"), told);
        }
    }

    @Test
    void memory_that_runs_out_in_any_command_is_told_and_has_the_same_status() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                Map.of(),
                folder,
                Clock.systemUTC(),
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> {
                    throw new OutOfMemoryError("of the test");
                });

        int status = new Program(surroundings).run(List.of("chat", "--content", folder.toString()));

        assertEquals(3, status);
        assertTrue(err.toString(StandardCharsets.UTF_8).endsWith(SENTENCE + System.lineSeparator()), err::toString);
    }

    @Test
    void who_catches_everything_hands_lost_memory_on() throws Exception {
        List<Throwable> heard = new ArrayList<>();
        Thread thread = new Thread(() -> Faults.log(
                LoggerFactory.getLogger(LastResortTest.class),
                new IllegalStateException(new OutOfMemoryError("of the test"))));
        thread.setUncaughtExceptionHandler((of, fault) -> heard.add(fault));
        thread.start();
        thread.join();

        assertEquals(1, heard.size());
    }

    @Test
    void whatever_else_nobody_catches_is_logged() throws Exception {
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        LastResort.install("");
        try (LoggedLines log = LoggedLines.of(LastResort.class)) {
            Thread thread = new Thread(
                    () -> {
                        throw new IllegalStateException("of the test");
                    },
                    "of-the-test");
            thread.start();
            thread.join();

            assertEquals("ERROR The thread of-the-test has ended", log.lines().get(0));
            assertTrue(log.lines().get(1).contains("java.lang.IllegalStateException"), log.lines()::toString);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
    }
}
