package no.prosessbot.page;

/** The characters of a page, with a mapping from offsets to positions. Offsets are in UTF-16 code units. Immutable. */
final class PageText {

    /** Result of {@link #codePoint} past the end. */
    static final int END = -1;

    /**
     * Distance between known positions: bounds the steps of a lookup and keeps the table small compared with the text.
     */
    private static final int STRIDE = 64;

    private final CharSequence chars;
    private final int[] lines;
    private final int[] columns;

    PageText(CharSequence chars) {
        this.chars = chars;
        int marks = chars.length() / STRIDE + 1;
        lines = new int[marks];
        columns = new int[marks];
        int line = 1;
        int column = 1;
        for (int i = 0; i < chars.length(); i++) {
            if (i % STRIDE == 0) {
                lines[i / STRIDE] = line;
                columns[i / STRIDE] = column;
            }
            char c = chars.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        if (chars.length() % STRIDE == 0) {
            lines[marks - 1] = line;
            columns[marks - 1] = column;
        }
    }

    int length() {
        return chars.length();
    }

    /** Returns the code point at an offset, or {@link #END} past the end. */
    int codePoint(int offset) {
        if (offset >= chars.length()) {
            return END;
        }
        char first = chars.charAt(offset);
        if (Character.isHighSurrogate(first) && offset + 1 < chars.length()) {
            char second = chars.charAt(offset + 1);
            if (Character.isLowSurrogate(second)) {
                return Character.toCodePoint(first, second);
            }
        }
        return first;
    }

    boolean startsWith(String prefix, int offset) {
        if (offset + prefix.length() > chars.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (chars.charAt(offset + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the offset of the next occurrence of a string, or -1 if there is none. */
    int indexOf(String sought, int from) {
        for (int i = from; i + sought.length() <= chars.length(); i++) {
            if (startsWith(sought, i)) {
                return i;
            }
        }
        return -1;
    }

    String slice(int from, int to) {
        return chars.subSequence(from, to).toString();
    }

    /** Returns the rest of the line, without its terminator, limited to slightly more than a problem quotes. */
    String restOfLine(int from) {
        int end = from;
        while (end < chars.length() && end - from <= Problem.MAX_ARGUMENT && !Blanks.endsLine(chars.charAt(end))) {
            end++;
        }
        return slice(from, end);
    }

    int startOfLine(int offset) {
        int start = offset;
        while (start > 0 && chars.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    Position position(int offset) {
        int mark = offset / STRIDE;
        int line = lines[mark];
        int column = columns[mark];
        for (int i = mark * STRIDE; i < offset; i++) {
            char c = chars.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
