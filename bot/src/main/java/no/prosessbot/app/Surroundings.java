package no.prosessbot.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import no.prosessbot.console.Console;
import no.prosessbot.reply.SafeText;

/**
 * Everything that a run takes from its process.
 *
 * @param environment environment variables
 * @param workingFolder absolute path that relative paths are resolved against
 * @param in UTF-8
 * @param out UTF-8; what was asked for
 * @param err UTF-8; warnings and errors
 * @param console the same input and output as a possible terminal; created on demand
 */
record Surroundings(
        Map<String, String> environment,
        Path workingFolder,
        Clock clock,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Supplier<Console> console) {

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Prints a sentence on standard error, always on one line. */
    void tell(String sentence) {
        err.println(SafeText.oneLine(sentence));
    }
}
