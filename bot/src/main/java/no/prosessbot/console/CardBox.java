package no.prosessbot.console;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.reply.Sheet;

/** Renders a card: in a box on a terminal, as plain labelled lines otherwise. */
final class CardBox {

    /** Widest label column, in terminal columns; longer labels, as of extra parameters, are wrapped. */
    private static final int WIDEST_LABEL = 16;

    /** If less room than this is left beside the labels, in terminal columns, values go below their label. */
    private static final int NARROWEST_VALUE = 20;

    private final OutputStyle style;
    private final Ink ink;

    CardBox(OutputStyle style) {
        this.style = style;
        this.ink = new Ink(style);
    }

    List<String> lines(Sheet sheet) {
        return style.terminal() ? boxed(sheet) : plain(sheet);
    }

    private static List<String> plain(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(Ink.safe(sheet.title()));
        for (Sheet.Entry entry : sheet.entries()) {
            lines.add("  " + Ink.safe(entry.label()) + ": " + Ink.safe(entry.value()));
        }
        return lines;
    }

    private List<String> boxed(Sheet sheet) {
        int inner = style.textWidth() - 4;
        List<String> lines = new ArrayList<>();
        lines.add(ink.quiet("┌" + "─".repeat(inner + 2) + "┐"));
        for (String line : Columns.wrap(Ink.safe(sheet.title()), inner)) {
            lines.add(row(ink.strong(line), Columns.of(line), inner));
        }
        lines.add(ink.quiet("├" + "─".repeat(inner + 2) + "┤"));
        int labels = sheet.entries().stream()
                .mapToInt(entry -> Columns.of(Ink.safe(entry.label())))
                .max()
                .orElse(0);
        int column = Math.min(WIDEST_LABEL, labels);
        for (Sheet.Entry entry : sheet.entries()) {
            lines.addAll(inner - column - 2 < NARROWEST_VALUE ? stacked(entry, inner) : beside(entry, column, inner));
        }
        lines.add(ink.quiet("└" + "─".repeat(inner + 2) + "┘"));
        return lines;
    }

    private List<String> beside(Sheet.Entry entry, int column, int inner) {
        List<String> labels = Columns.wrap(Ink.safe(entry.label()), column);
        List<String> values = Columns.wrap(Ink.safe(entry.value()), inner - column - 2);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            String label = Columns.padded(i < labels.size() ? labels.get(i) : "", column);
            String value = i < values.size() ? values.get(i) : "";
            rows.add(row(ink.label(label) + "  " + value(entry, value), column + 2 + Columns.of(value), inner));
        }
        return rows;
    }

    private List<String> stacked(Sheet.Entry entry, int inner) {
        List<String> rows = new ArrayList<>();
        for (String line : Columns.wrap(Ink.safe(entry.label()), inner)) {
            rows.add(row(ink.label(line), Columns.of(line), inner));
        }
        for (String line : Columns.wrap(Ink.safe(entry.value()), inner - 2)) {
            rows.add(row("  " + value(entry, line), 2 + Columns.of(line), inner));
        }
        return rows;
    }

    private String value(Sheet.Entry entry, String line) {
        return entry.missing() ? ink.missing(line) : line;
    }

    /** Colour codes take no columns, so the width of the text is passed in. */
    private String row(String text, int columns, int inner) {
        return ink.quiet("│") + " " + text + " ".repeat(Math.max(0, inner - columns)) + " " + ink.quiet("│");
    }
}
