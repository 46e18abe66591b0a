package no.prosessbot.page;

/**
 * A position in a file.
 *
 * @param line 1-based; only LF ends a line, as in Hugo
 * @param column 1-based, in Unicode code points from the start of the line
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a file, also used for faults of the file as a whole. */
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("A position counts from 1:1, got " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
