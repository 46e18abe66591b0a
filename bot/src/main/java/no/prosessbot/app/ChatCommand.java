package no.prosessbot.app;

import java.util.concurrent.Callable;
import no.prosessbot.console.Chat;
import no.prosessbot.reply.Replies;
import picocli.CommandLine.Command;

/** Command {@code chat}: the chat in the terminal. */
@Command(name = "chat")
final class ChatCommand implements Callable<Integer> {

    private final Workspace workspace;
    private final Surroundings surroundings;

    ChatCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Asking asking = Asking.open(workspace, surroundings);
        return new Chat(
                        surroundings.console().get(),
                        asking::answer,
                        asking.edition()::handbook,
                        new Replies(),
                        asking.configuration().language(),
                        null)
                .run();
    }
}
