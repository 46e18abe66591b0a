package no.prosessbot.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.prosessbot.console.Console;

/** Entry point of the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Path workingFolder = WorkingFolder.find();
        Logging.bridge();
        // Without a sentence: loading the texts takes a while, and most runs do not need them.
        LastResort.install("");
        InputStream in = StandardStreams.in();
        WatchedOutput written =
                new WatchedOutput(new FileOutputStream(FileDescriptor.out), StandardStreams.outputHasReader());
        PrintStream out = new PrintStream(new BufferedOutputStream(written), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Map<String, String> environment = EnvironmentVariables.recover(System.getenv(), ProcessEntries.read("environ"));
        Surroundings surroundings = new Surroundings(
                environment,
                workingFolder,
                Clock.systemUTC(),
                in,
                out,
                err,
                () -> Console.ofProcess(in, written, environment));
        int status = new Program(surroundings)
                .run(CommandLineArguments.recover(List.of(arguments), ProcessEntries.read("cmdline")));
        if (written.fault().isPresent()) {
            surroundings.tell(Texts.beforeConfiguration().say("output-failed"));
            status = ExitStatus.CANNOT_WORK;
        }
        System.exit(status);
    }
}
