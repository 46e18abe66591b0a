package no.prosessbot.discord;

import java.util.List;

/**
 * Cleans text from pages and users for places where Discord shows characters as they are: labels, choices, footers.
 * {@link MarkdownText} lists these places.
 */
final class PlainText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Combining marks kept per letter. No language stacks more; they only serve to paint over other lines. */
    private static final int MOST_MARKS = 4;

    /** Placeholder for a text in which nothing is visible. */
    static final String NOTHING = "–";

    private PlainText() {}

    /**
     * Returns the text on one line, cut in the middle to the limit; never blank. For several texts beside each other
     * use {@link Labels}.
     *
     * @param limit in UTF-16 units
     */
    static String of(String text, int limit) {
        return Labels.of(List.of(text), limit).get(0);
    }

    /** Returns the text on one line, uncut; never blank. */
    static String line(String text) {
        String clean = clean(text).replace('\n', ' ');
        return clean.isEmpty() ? NOTHING : clean;
    }

    /**
     * Returns the text without control characters, unassigned code points, unpaired surrogates, and format characters
     * such as bidirectional controls and zero-width characters (except for the joiner that emoji need). At most {@value
     * #MOST_MARKS} combining marks are kept per letter. A run of blanks becomes one; at most one empty line is kept
     * between two lines.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int blanks = 0;
        int lines = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\n' || character == 0x2028 || character == 0x2029) {
                lines++;
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                blanks++;
            } else if (shown(character)) {
                marks = mark(character) ? marks + 1 : 0;
                if (marks > MOST_MARKS) {
                    continue;
                }
                if (clean.length() > 0) {
                    clean.append(lines > 0 ? "\n".repeat(Math.min(lines, 2)) : blanks > 0 ? " " : "");
                }
                blanks = 0;
                lines = 0;
                clean.appendCodePoint(character);
            }
        }
        return clean.toString();
    }

    private static boolean mark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
