package no.prosessbot.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program itself; without a command it is the bot where it has a token, else the conversation. */
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
