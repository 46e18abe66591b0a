package no.prosessbot.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Measures and breaks text in terminal columns, of which an emoji takes two and a combining mark none. */
final class Columns {

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * Breaks text at blanks, and a word that is longer than a line anywhere; takes time in proportion to the text.
     *
     * @param width at least 2, so that any character has room
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
