package no.prosessbot.console;

/**
 * Text from pages and people as a terminal may have it. A page can hold escape sequences and marks that turn the
 * direction of writing; on a terminal they would move the cursor, recolour, or make one name look like another.
 */
final class SafeText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SafeText() {}

    /**
     * The text on one line: runs of blanks, tabs and newlines are one blank; control characters (C0, C1, DEL), format
     * characters (directional marks, zero-width blanks, soft hyphens; not the joiner that emoji need) and halves of
     * surrogate pairs are left out.
     */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85) {
                blank = true;
            } else if (shown(character)) {
                if (blank && safe.length() > 0) {
                    safe.append(' ');
                }
                blank = false;
                safe.appendCodePoint(character);
            }
        }
        return safe.toString();
    }

    private static boolean shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
