package no.prosessbot.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Top-level command. Without a subcommand it runs the Discord bot if there is a token, else the chat. */
@Command(name = "prosessbot", versionProvider = Version.class, synopsisSubcommandLabel = "[KOMMANDO]")
final class ProsessbotCommand implements Callable<Integer> {

    private final Callable<Integer> otherwise;

    ProsessbotCommand(Callable<Integer> otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public Integer call() throws Exception {
        return otherwise.call();
    }
}
