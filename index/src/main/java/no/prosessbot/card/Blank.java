package no.prosessbot.card;

/** White space and invisible characters, which editors paste without noticing. */
final class Blank {

    private Blank() {}

    /** Returns the text without white space and invisible characters at its ends. */
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

    /**
     * Returns the text trimmed, without invisible characters, and with each run of white space as one space: the form
     * in which texts are compared.
     */
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

    /**
     * True for characters of zero width: zero-width space, soft hyphen, byte order mark, direction marks and the like.
     */
    static boolean invisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean is(char c) {
        // isWhitespace excludes no-break spaces, isSpaceChar excludes control characters
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || invisible(c);
    }
}
