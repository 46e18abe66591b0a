package no.prosessbot.card;

import no.prosessbot.page.Position;

/**
 * The lines of a page. Only LF ends a line.
 *
 * @param text the whole page
 */
record PageLines(String text) {

    /** Returns the offset of a position, in UTF-16 code units. The position must be within the text. */
    int offset(Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, position.column() - 1);
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Returns the 1-based number of the line at an offset. */
    int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
