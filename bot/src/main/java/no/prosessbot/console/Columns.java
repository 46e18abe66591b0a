package no.prosessbot.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Measures and wraps text in terminal columns. An emoji takes two columns, a combining mark none. */
final class Columns {

    private Columns() {}

    /** Returns the width of a text in columns. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }

    /** Pads a text with blanks to a width in columns; a wider text is returned as it is. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * Wraps text at blanks, and breaks a word longer than a line anywhere. Takes time linear in the length of the text.
     *
     * @param width at least 2, so that every character fits
     * @return at least one line
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int needed = of(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            if (needed <= width) {
                line.append(word);
                used += needed;
                continue;
            }
            for (int i = 0; i < word.length(); ) {
                int character = word.codePointAt(i);
                i += Character.charCount(character);
                if (used + of(character) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(character);
                used += of(character);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
