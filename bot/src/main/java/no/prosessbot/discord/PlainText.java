package no.prosessbot.discord;

import java.util.List;

/**
 * Text from pages and people where Discord shows characters as they are: labels, choices, footers. {@link MarkdownText}
 * tells which places these are.
 */
final class PlainText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** A letter with more accents than this is no letter of any language, but a way to write over other lines. */
    private static final int MOST_MARKS = 4;

    /** Stands for a text of which nothing can be shown. */
    static final String NOTHING = "–";

    private PlainText() {}

    /** On one line, cut in the middle to the limit; never blank. {@link Labels} does so for several beside each other. */
    static String of(String text, int limit) {
        return Labels.of(List.of(text), limit).get(0);
    }

    /** On one line, uncut; never blank. */
    static String line(String text) {
        String clean = clean(text).replace('\n', ' ');
        return clean.isEmpty() ? NOTHING : clean;
    }

    /**
     * The text without control characters, marks that turn the direction of writing, zero-width characters (but for the
     * joiner that emoji need) and halves of surrogate pairs. Blanks that follow each other are one; an empty line may
     * stand between two lines, not more.
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
