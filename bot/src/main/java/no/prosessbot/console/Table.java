package no.prosessbot.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Renders rows in aligned columns. On a narrow terminal, cells are wrapped between words or stacked below one another.
 */
final class Table {

    private static final int GAP = 2;

    private final OutputStyle style;
    private final Ink ink;

    Table(OutputStyle style) {
        this.style = style;
        this.ink = new Ink(style);
    }

    /**
     * Returns the lines of the table, the heading first.
     *
     * @param heading one cell per column
     * @param rows as many cells each as the heading
     */
    List<String> lines(List<String> heading, List<List<Cell>> rows) {
        List<List<Cell>> all = new ArrayList<>();
        all.add(heading.stream().map(text -> new Cell(text, false)).toList());
        for (List<Cell> row : rows) {
            all.add(row.stream()
                    .map(cell -> new Cell(Ink.safe(cell.text()), cell.missing()))
                    .toList());
        }
        int[] widths = longest(all, heading.size(), cell -> Columns.of(cell.text()));
        int room = style.terminal() ? style.width() - GAP * (heading.size() - 1) : Integer.MAX_VALUE;
        if (sum(widths) > room) {
            int[] narrowest = longest(all, heading.size(), Table::longestWord);
            if (sum(narrowest) > room) {
                return stacked(all);
            }
            shrink(widths, narrowest, room);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.addAll(row(all.get(i), widths, i == 0));
        }
        return lines;
    }

    private static int[] longest(List<List<Cell>> rows, int columns, ToIntFunction<Cell> length) {
        int[] longest = new int[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < columns; i++) {
                longest[i] = Math.max(longest[i], length.applyAsInt(row.get(i)));
            }
        }
        return longest;
    }

    private static int longestWord(Cell cell) {
        return Arrays.stream(cell.text().split(" ", -1))
                .mapToInt(Columns::of)
                .max()
                .orElse(0);
    }

    private static long sum(int[] widths) {
        return Arrays.stream(widths).asLongStream().sum();
    }

    /**
     * Narrows the widest column that can still be wrapped between words, one terminal column at a time, until all fit.
     */
    private static void shrink(int[] widths, int[] narrowest, int room) {
        while (sum(widths) > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > narrowest[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            widths[widest]--;
        }
    }

    /** Stacks the cells of each row, for when they do not fit side by side. */
    private List<String> stacked(List<List<Cell>> rows) {
        List<String> lines = new ArrayList<>();
        List<Cell> heading = rows.get(0);
        for (List<Cell> row : rows.subList(1, rows.size())) {
            Columns.wrap(row.get(0).text(), style.width()).forEach(line -> lines.add(ink.strong(line)));
            for (int i = 1; i < row.size(); i++) {
                String labelled = heading.get(i).text() + ": " + row.get(i).text();
                for (String line : Columns.wrap(labelled, style.width() - GAP)) {
                    lines.add(" ".repeat(GAP) + styled(line, row.get(i), false));
                }
            }
        }
        return lines;
    }

    private List<String> row(List<Cell> cells, int[] widths, boolean heading) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = Columns.wrap(cells.get(i).text(), Math.max(2, widths[i]));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            int owed = 0;
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                if (!part.isEmpty()) {
                    text.append(" ".repeat(owed)).append(styled(part, cells.get(i), heading));
                    owed = 0;
                }
                owed += widths[i] - Columns.of(part) + GAP;
            }
            lines.add(text.toString());
        }
        return lines;
    }

    private String styled(String text, Cell cell, boolean heading) {
        if (heading) {
            return ink.strong(text);
        }
        return cell.missing() ? ink.missing(text) : text;
    }

    /** One cell; {@code missing} if the card has no value there. */
    record Cell(String text, boolean missing) {}
}
