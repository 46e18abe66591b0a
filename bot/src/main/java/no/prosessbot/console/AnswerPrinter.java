package no.prosessbot.console;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Reply;
import no.prosessbot.reply.Sheet;

/**
 * Renders one reply as text lines: the sentence, the whole card or a table of cards. The source follows unless there is
 * a table. Immutable and thread-safe.
 */
public final class AnswerPrinter {

    /** Above this number of cards, the sentence is followed by a table. */
    private static final int LONGEST_LIST = 12;

    private final CardBox box;
    private final CardsPrinter cards;
    private final OutputStyle style;
    private final Ink ink;

    public AnswerPrinter(Replies replies, OutputStyle style) {
        this.box = new CardBox(style);
        this.cards = new CardsPrinter(replies, style);
        this.style = style;
        this.ink = new Ink(style);
    }

    /** Returns at least one line. Lines contain no line breaks, and no control characters from the cards. */
    public List<String> lines(Reply reply) {
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : reply.sheets()) {
            lines.addAll(box.lines(sheet));
        }
        boolean table = tabled(reply);
        if (reply.sheets().isEmpty() && !(table && reply.answer().kind() == AnswerKind.LIST)) {
            lines.addAll(wrapped(reply.text()));
        }
        if (table) {
            lines.addAll(cards.lines(reply.answer().cards(), reply.answer().language()));
        } else if (!reply.sourceLine().isEmpty()) {
            wrapped(reply.sourceLine()).forEach(line -> lines.add(ink.quiet(line)));
        }
        return lines;
    }

    private static boolean tabled(Reply reply) {
        int size = reply.answer().cards().size();
        return switch (reply.answer().kind()) {
            case LIST -> size > 0;
            case OWNED_BY, LED_BY, ROLES_OF, MISSING_OWNER, MISSING_LEADER -> size > LONGEST_LIST;
            default -> false;
        };
    }

    /** Wraps the text to the width of the terminal; a single line if there is no terminal. */
    List<String> wrapped(String text) {
        String safe = Ink.safe(text);
        return style.terminal() ? Columns.wrap(safe, style.textWidth()) : List.of(safe);
    }
}
