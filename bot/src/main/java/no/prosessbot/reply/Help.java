package no.prosessbot.reply;

import java.util.List;

/**
 * Help text, to be laid out by a terminal or a chat.
 *
 * @param questionsHeading heading of {@code questions}
 * @param questions examples that the handbook answers
 * @param commandsHeading heading of {@code commands}
 */
public record Help(String questionsHeading, List<String> questions, String commandsHeading, List<Line> commands) {

    public Help {
        questions = List.copyOf(questions);
        commands = List.copyOf(commands);
    }

    /**
     * One command.
     *
     * @param usage the command as typed, e.g. {@code /hvem eier <prosess>}
     * @param meaning what it does, in a few words
     */
    public record Line(String usage, String meaning) {}
}
