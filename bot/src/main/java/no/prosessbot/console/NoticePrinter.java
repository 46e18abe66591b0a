package no.prosessbot.console;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.reply.Notice;
import no.prosessbot.reply.SafeText;

/** Renders a notice as text lines. */
public final class NoticePrinter {

    private static final String INDENTATION = "  ";

    private final Ink ink;

    public NoticePrinter(OutputStyle style) {
        this.ink = new Ink(style);
    }

    /** Returns the lines. They contain no line breaks, and no control characters from quoted text. */
    public List<String> lines(Notice notice) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENTATION + ink.strong(Ink.safe(notice.title())));
        add(lines, notice.lead());
        for (Notice.Line line : notice.lines()) {
            List<String> parts = new ArrayList<>(List.of(line.title()));
            if (!line.mark().isEmpty()) {
                parts.add(line.mark());
            }
            parts.addAll(line.facts());
            parts.add(line.source().file() + ":" + line.source().line());
            add(lines, "- " + String.join(" · ", parts));
        }
        notice.closing().forEach(text -> add(lines, text));
        notice.code().lines().forEach(line -> lines.add(INDENTATION + INDENTATION + SafeText.oneLine(line)));
        add(lines, notice.footer());
        return lines;
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(INDENTATION + Ink.safe(text));
        }
    }
}
