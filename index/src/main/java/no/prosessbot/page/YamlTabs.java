package no.prosessbot.page;

/**
 * Replaces the tabs in YAML that Hugo's parser accepts and SnakeYAML does not: between a key and its value, in flow
 * collections, and on lines that continue a plain scalar, if they are deeper than its key. Neither parser accepts tabs
 * after a hyphen or question mark, or elsewhere in indentation.
 */
final class YamlTabs {

    /** Characters with which no plain scalar begins. */
    private static final String INDICATORS = "\"'[]{}|>&*!#%@`";

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final StringBuilder text;

    /** The first column, from 0, at which a line's indentation may contain a tab. */
    private int allowed = NOWHERE;

    private YamlTabs(String source) {
        text = new StringBuilder(source);
    }

    /** Returns the text with spaces for the tabs that Hugo accepts. */
    static String replaced(String source) {
        YamlTabs tabs = new YamlTabs(source);
        int start = 0;
        while (start < source.length()) {
            int end = start;
            while (end < source.length() && !Blanks.endsLine(source.charAt(end))) {
                end++;
            }
            tabs.line(start, end);
            start = end + 1;
        }
        return tabs.text.toString();
    }

    private void line(int start, int end) {
        int first = pastBlanks(start, end);
        int tab = text.substring(start, first).indexOf('\t');
        if (tab >= allowed) {
            space(start, first);
        }
        if (first == end) {
            return;
        }
        int content = pastHyphens(first, end);
        space(content, end);
        if (tab < 0 || content > first) {
            allowed = afterLine(start, first, content, end);
        } else if (text.charAt(first) == '#') {
            allowed = NOWHERE;
        }
    }

    /** Returns the first column at which the next line may contain a tab; this line has none in its indentation. */
    private int afterLine(int start, int first, int content, int end) {
        if (text.substring(first, end).contains(" #")) {
            return NOWHERE;
        }
        int colon = content;
        while (colon < end && !(text.charAt(colon) == ':' && (colon + 1 == end || text.charAt(colon + 1) == ' '))) {
            colon++;
        }
        if (colon == end) {
            boolean more = content == first && content - start >= allowed;
            return more ? allowed : bare(content, end) && content > first ? first - start + 1 : NOWHERE;
        }
        return bare(pastBlanks(colon + 1, end), end) ? content - start + 1 : NOWHERE;
    }

    private boolean bare(int from, int end) {
        return from < end && INDICATORS.indexOf(text.charAt(from)) < 0;
    }

    private int pastHyphens(int from, int end) {
        int content = from;
        while (content + 1 < end
                && (text.charAt(content) == '-' || text.charAt(content) == '?')
                && Blanks.separates(text.charAt(content + 1))) {
            content = pastBlanks(content + 1, end);
        }
        return content;
    }

    private int pastBlanks(int from, int end) {
        int at = from;
        while (at < end && Blanks.separates(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void space(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '\t') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
