package no.prosessbot.console;

import no.prosessbot.reply.SafeText;

/**
 * Removes control characters from text, and colours it if the output allows. Everything that is printed passes through
 * this class. The codes are ECMA-48's Select Graphic Rendition sequences, which every colour terminal supports.
 */
final class Ink {

    private static final String STRONG = "1";
    private static final String QUIET = "2";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    private final boolean colour;

    Ink(OutputStyle style) {
        this.colour = style.colour();
    }

    static String safe(String text) {
        return SafeText.tidy(text);
    }

    String strong(String text) {
        return rendered(text, STRONG);
    }

    String quiet(String text) {
        return rendered(text, QUIET);
    }

    String label(String text) {
        return rendered(text, CYAN);
    }

    String missing(String text) {
        return rendered(text, YELLOW);
    }

    private String rendered(String text, String code) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
