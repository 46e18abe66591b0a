package no.prosessbot.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Follows raw HTML as a browser reads it, only so far as to know what it shows: comments, and elements whose text it does
 * not show. What is open at the end of one piece is open at the beginning of the next. For one thread.
 */
final class RawHtml {

    private static final String COMMENT_START = "<!--";

    /** Their text is code, or is shown by scripts alone. */
    private static final Set<String> UNSEEN = Set.of("script", "style", "template");

    /** What ends that which is open: {@code -->} or {@code </script}; empty where text is shown. */
    private String end = "";

    /** True within a comment, or within an element that shows nothing. */
    boolean hides() {
        return !end.isEmpty();
    }

    /** Reads a piece, and tells of each mark in it whether it is hidden there. */
    void read(String html, ObjIntConsumer<Boolean> marks) {
        int at = 0;
        while (at < html.length()) {
            if (hides()) {
                int closed = indexOf(html, end, at);
                int to = closed < 0 ? html.length() : closed;
                Marks.in(html, at, to, mark -> marks.accept(true, mark));
                at = closed < 0 ? to : closed + end.length();
                end = closed < 0 ? end : "";
            } else {
                int open = html.indexOf('<', at);
                int to = open < 0 ? html.length() : open;
                Marks.in(html, at, to, mark -> marks.accept(false, mark));
                at = open < 0 ? to : opened(html, open);
            }
        }
    }

    /** What begins at a {@code <}; says where to go on. */
    private int opened(String html, int open) {
        if (html.startsWith(COMMENT_START, open)) {
            int inside = open + COMMENT_START.length();
            // As browsers read it, <!--> and <!---> are whole comments.
            if (html.startsWith(">", inside) || html.startsWith("->", inside)) {
                return html.indexOf('>', inside) + 1;
            }
            end = "-->";
            return inside;
        }
        int nameEnd = open + 1;
        while (nameEnd < html.length() && Character.isLetter(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(open + 1, nameEnd).toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            end = "</" + name;
        }
        return open + 1;
    }

    private static int indexOf(String html, String sought, int from) {
        for (int i = html.indexOf(sought.charAt(0), from); i >= 0; i = html.indexOf(sought.charAt(0), i + 1)) {
            if (html.regionMatches(true, i, sought, 0, sought.length())) {
                return i;
            }
        }
        return -1;
    }
}
