package no.prosessbot.card;

/** Blank space and invisible characters, which editors paste without seeing them. */
final class Blank {

    private Blank() {}

    /** The text without blank or invisible characters at its ends. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (from < to && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Every run of blanks as one space, invisible characters gone, trimmed: what two texts are compared by. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (invisible(c)) {
                continue;
            }
            if (is(c)) {
                pending = !out.isEmpty();
                continue;
            }
            if (pending) {
                out.append(' ');
                pending = false;
            }
            out.append(c);
        }
        return out.toString();
    }

    /** True for what takes no room at all: zero-width and soft hyphen, byte order mark, direction marks. */
    static boolean invisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean is(char c) {
        // isWhitespace leaves out the no-break spaces, isSpaceChar the control characters.
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || invisible(c);
    }
}
