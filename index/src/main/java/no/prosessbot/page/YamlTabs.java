package no.prosessbot.page;

/**
 * Tabs in YAML. Hugo's parser takes them between a key and its value, within flow collections, and on the lines after a
 * bare text where they stand deeper than its key; SnakeYAML takes them nowhere. Neither takes them after a hyphen or a
 * question mark, nor anywhere else in indentation.
 */
final class YamlTabs {

    /** What no bare text begins with. */
    private static final String INDICATORS = "\"'[]{}|>&*!#%@`";

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final StringBuilder text;

    /** The first column, from 0, in which the indentation of a line may hold a tab. */
    private int allowed = NOWHERE;

    private YamlTabs(String source) {
        text = new StringBuilder(source);
    }

    /** The same text with spaces for the tabs that Hugo takes. */
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

    /** Where a tab may stand after this line, which has none in its indentation. */
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
