package no.prosessbot.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.prosessbot.answer.Answer;
import no.prosessbot.reply.Replies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command {@code ask}: answers the questions on the command line, then those on standard input, one per line. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {

    private final Workspace workspace;
    private final Surroundings surroundings;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--stdin")
    private boolean stdin;

    @Option(names = "--explain")
    private boolean explain;

    @Parameters(paramLabel = "SPØRSMÅL", descriptionKey = "question")
    private List<String> questions = new ArrayList<>();

    AskCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (questions.isEmpty() && !stdin) {
            throw new UsageException(Texts.beforeConfiguration().say("ask.no-question"));
        }
        Asking asking = Asking.open(workspace, surroundings);
        Replies replies = new Replies();
        AnswerWriter writer = json
                ? new JsonAnswerWriter(replies, explain)
                : new PlainAnswerWriter(replies, surroundings.console().get().style(), explain);
        for (String question : questions) {
            if (!write(writer, asking.answer(question))) {
                return ExitStatus.DONE;
            }
        }
        if (stdin) {
            answerLines(asking, writer);
        }
        return ExitStatus.DONE;
    }

    private void answerLines(Asking asking, AnswerWriter writer) throws Exception {
        QuestionLines lines = new QuestionLines(surroundings.in());
        Optional<String> line = lines.next();
        while (line.isPresent() && write(writer, asking.answer(line.get()))) {
            line = lines.next();
        }
    }

    /** Prints an answer; returns false if the reader of the output has gone away. */
    private boolean write(AnswerWriter writer, Answer answer) throws Exception {
        PrintStream out = surroundings.out();
        for (String line : writer.lines(answer)) {
            out.print(line + "\n");
        }
        return !out.checkError();
    }
}
