package no.prosessbot.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.prosessbot.console.Console;

/** What a run of the program gave. */
record Run(int status, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);

    /** Runs it in this process. */
    static Run of(Path folder, Map<String, String> environment, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = of(folder, environment, in, out, arguments);
        return new Run(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    static Run of(Path folder, Map<String, String> environment, String in, OutputStream out, String... arguments) {
        InputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        int status = new Program(new Surroundings(
                        environment,
                        folder,
                        CLOCK,
                        input,
                        printed,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> Console.of(input, printed, environment)))
                .run(List.of(arguments));
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
