package no.prosessbot.console;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Writes text from pages and people safely, and in colour where that is wanted. Everything shown passes here. */
final class Ink {

    private static final AttributedStyle STRONG = AttributedStyle.BOLD;
    private static final AttributedStyle QUIET = AttributedStyle.DEFAULT.faint();
    private static final AttributedStyle LABEL = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle MISSING = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);

    private final boolean colour;

    Ink(OutputStyle style) {
        this.colour = style.colour();
    }

    static String safe(String text) {
        return SafeText.of(text);
    }

    String strong(String text) {
        return styled(text, STRONG);
    }

    String quiet(String text) {
        return styled(text, QUIET);
    }

    String label(String text) {
        return styled(text, LABEL);
    }

    String missing(String text) {
        return styled(text, MISSING);
    }

    private String styled(String text, AttributedStyle style) {
        return colour && !text.isEmpty() ? new AttributedString(text, style).toAnsi() : text;
    }
}
