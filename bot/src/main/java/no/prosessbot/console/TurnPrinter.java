package no.prosessbot.console;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.reply.ChatTexts;
import no.prosessbot.reply.Help;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Reply;

/** Renders the bot's reactions as text lines. */
final class TurnPrinter {

    private final AnswerPrinter answers;
    private final OutputStyle style;
    private final Ink ink;
    private final ChatTexts texts = new ChatTexts();

    TurnPrinter(Replies replies, OutputStyle style) {
        this.answers = new AnswerPrinter(replies, style);
        this.style = style;
        this.ink = new Ink(style);
    }

    /** Returns the lines; empty if there is nothing to print. */
    List<String> lines(Turn turn) {
        if (turn instanceof Turn.Answered answered) {
            return reply(answered.reply());
        }
        if (turn instanceof Turn.Told told) {
            return answers.wrapped(told.text());
        }
        if (turn instanceof Turn.Helped helped) {
            return help(helped.help());
        }
        return List.of();
    }

    private List<String> reply(Reply reply) {
        List<String> lines = new ArrayList<>(answers.lines(reply));
        if (reply.choices().isEmpty()) {
            return lines;
        }
        int digits = Integer.toString(reply.choices().size()).length();
        for (int i = 0; i < reply.choices().size(); i++) {
            String number = Integer.toString(i + 1);
            lines.addAll(hanging(
                    " ".repeat(1 + digits - number.length()) + number + "  ",
                    reply.choices().get(i).label()));
        }
        answers.wrapped(texts.choose(reply.answer().language())).forEach(line -> lines.add(ink.quiet(line)));
        return lines;
    }

    private List<String> help(Help help) {
        List<String> lines = new ArrayList<>(answers.wrapped(help.questionsHeading()));
        for (String question : help.questions()) {
            lines.addAll(hanging("  ", question));
        }
        lines.addAll(answers.wrapped(help.commandsHeading()));
        int usage = help.commands().stream()
                .mapToInt(command -> Columns.of(command.usage()))
                .max()
                .orElse(0);
        for (Help.Line command : help.commands()) {
            lines.addAll(hanging("  " + Columns.padded(command.usage(), usage) + "  ", command.meaning()));
        }
        return lines;
    }

    /**
     * Renders text with a hanging indent after a mark; if the terminal is too narrow for that, the text goes on lines
     * of its own.
     */
    private List<String> hanging(String mark, String text) {
        String safe = Ink.safe(text);
        if (!style.terminal()) {
            return List.of(mark + safe);
        }
        int indent = Columns.of(mark);
        boolean narrow = style.textWidth() - indent < 16;
        List<String> lines = new ArrayList<>();
        if (narrow) {
            lines.add(mark.stripTrailing());
            indent = 6;
        }
        for (String line : Columns.wrap(safe, style.textWidth() - indent)) {
            lines.add((lines.isEmpty() ? mark : " ".repeat(indent)) + line);
        }
        return lines;
    }
}
