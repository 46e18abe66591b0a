package no.prosessbot.reply;

/**
 * Text from pages, people and file names as a terminal or a log may have it. Such a text can hold escape sequences, line
 * breaks, and marks that turn the direction of writing; they would move the cursor, recolour, begin a line that looks
 * like ours, or make one name look like another.
 */
public final class SafeText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int NEXT_LINE = 0x85;

    private SafeText() {}

    /**
     * The text on one line: runs of blanks, tabs and newlines are one blank; control characters (C0, C1, DEL), format
     * characters (directional marks, zero-width blanks, soft hyphens; not the joiner that emoji need) and halves of
     * surrogate pairs are left out.
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

    /** The text on one line, with a blank for each character that may not stand there; the others stay as they are. */
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
