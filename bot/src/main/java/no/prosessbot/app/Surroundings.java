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
 * All that a run takes from outside.
 *
 * @param environment the variables
 * @param workingFolder absolute; what relative paths are relative to
 * @param in UTF-8
 * @param out UTF-8, for what was asked for
 * @param err UTF-8, for what has to be told besides
 * @param console the same input and output, as a place where people may sit; looked up only by those who care
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

    /** Tells a sentence on standard error, on one line whatever it quotes. */
    void tell(String sentence) {
        err.println(SafeText.oneLine(sentence));
    }
}
