package no.prosessbot.reply;

/**
 * Makes text from pages, people and file names safe for a terminal or a log. Such text may contain escape sequences,
 * line breaks and bidirectional control characters, which could move the cursor, change colours, start a line that
 * looks like the program's own, or make one name look like another.
 */
public final class SafeText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int NEXT_LINE = 0x85;

    private SafeText() {}

    /**
     * Returns the text on one line. Runs of whitespace, including line breaks, become one space, and are dropped at
     * either end. Control characters (C0, C1, DEL), format characters (directional marks, zero-width spaces, soft
     * hyphens; not the zero-width joiner, which emoji need) and unpaired surrogates are removed.
     */
    public static String tidy(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE) {
                blank = true;
            } else if (safe(character)) {
                if (blank && safe.length() > 0) {
                    safe.append(' ');
                }
                blank = false;
                safe.appendCodePoint(character);
            }
        }
        return safe.toString();
    }

    /** Returns the text on one line, with each unsafe character replaced by a space and all others unchanged. */
    public static String oneLine(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> safe.appendCodePoint(safe(character) ? character : ' '));
        return safe.toString();
    }

    private static boolean safe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
