package no.prosessbot.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out rows in aligned columns; on a terminal that is too narrow for them, cells are broken into lines. */
final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 4;

    private final OutputStyle style;
    private final Ink ink;

    Table(OutputStyle style) {
        this.style = style;
        this.ink = new Ink(style);
    }

    /**
     * @param heading one cell a column
     * @param rows as many cells each
     */
    List<String> lines(List<String> heading, List<List<Cell>> rows) {
        List<List<Cell>> all = new ArrayList<>();
        all.add(heading.stream().map(text -> new Cell(text, false)).toList());
        for (List<Cell> row : rows) {
            all.add(row.stream()
                    .map(cell -> new Cell(Ink.safe(cell.text()), cell.missing()))
                    .toList());
        }
        int[] widths = widths(all, heading.size());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.addAll(row(all.get(i), widths, i == 0));
        }
        return lines;
    }

    private int[] widths(List<List<Cell>> rows, int columns) {
        int[] widths = new int[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i).text()));
            }
        }
        int room = style.terminal() ? style.width() - GAP * (columns - 1) : Integer.MAX_VALUE;
        while (Arrays.stream(widths).asLongStream().sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
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

    /** One cell; {@code missing} if the card has nothing there. */
    record Cell(String text, boolean missing) {}
}
