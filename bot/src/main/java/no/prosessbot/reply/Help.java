package no.prosessbot.reply;

import java.util.List;

/**
 * What one can ask, to be laid out by a terminal or a chat.
 *
 * @param questionsHeading stands before {@code questions}
 * @param questions examples that the handbook answers
 * @param commandsHeading stands before {@code commands}
 */
public record Help(String questionsHeading, List<String> questions, String commandsHeading, List<Line> commands) {

    public Help {
        questions = List.copyOf(questions);
        commands = List.copyOf(commands);
    }

    /**
     * One command.
     *
     * @param usage as it is typed, e.g. {@code /hvem eier <prosess>}
     * @param meaning what it does, in a few words
     */
    public record Line(String usage, String meaning) {}
}
