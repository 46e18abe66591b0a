package no.prosessbot.discord;

import java.util.Set;

/**
 * Text from pages and people where Discord reads Markdown: whatever it holds, it is shown as it is written, links
 * nowhere and mentions nobody. The one place where that is seen to.
 */
final class MarkdownText {

    /** Between the characters of what Discord's server would take for a mention; it looks there before any escape. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** What marks text up anywhere in a line. */
    private static final String ANYWHERE = "\\*_~`|[]<";

    /** What makes a heading, list or quote of a line that begins with it. */
    private static final String AT_LINE_START = "#->+";

    private static final Set<String> EVERYBODY = Set.of("everyone", "here");

    private MarkdownText() {}

    /** The same as {@link #of} on one line, for titles, names and entries of lists. */
    static String line(String text, int limit) {
        return of(PlainText.clean(text).replace('\n', ' '), limit);
    }

    /**
     * Escapes a text and cuts it at a word, so that what comes out is within the limit; never blank.
     *
     * @param limit in UTF-16 units, escapes included
     */
    static String of(String text, int limit) {
        String clean = PlainText.clean(text);
        if (clean.isEmpty()) {
            return PlainText.NOTHING;
        }
        String whole = escape(clean);
        if (whole.length() <= limit) {
            return whole;
        }
        int low = 0;
        int high = Math.min(clean.length() - 1, limit);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (cut(clean, middle).length() <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(clean, low);
    }

    private static String cut(String clean, int room) {
        return escape(clean.substring(0, Limits.end(clean, room)).stripTrailing()) + Limits.ELLIPSIS;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (ANYWHERE.indexOf(character) >= 0
                    || (AT_LINE_START.indexOf(character) >= 0 && startsLine(text, i))
                    || (character == '.' && endsNumberAtLineStart(text, i))
                    || (character == '/' && endsInvite(text, i))
                    || (character == ':' && (text.startsWith("//", i + 1) || opensEmoji(text, i)))) {
                escaped.append('\\');
            }
            escaped.append(character);
            if ((character == '<' && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1)))
                    || (character == '@' && callsEverybody(text, i))) {
                escaped.append(ZERO_WIDTH_SPACE);
            }
        }
        return escaped.toString();
    }

    private static boolean startsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || AT_LINE_START.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean endsNumberAtLineStart(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isDigit(text.charAt(before))) {
            before--;
        }
        return before < at - 1 && (before < 0 || text.charAt(before) == '\n');
    }

    private static boolean callsEverybody(String text, int at) {
        return EVERYBODY.stream().anyMatch(word -> text.startsWith(word, at + 1));
    }

    /** Discord shows an invitation to a server even where its address is no link. */
    private static boolean endsInvite(String text, int at) {
        return text.startsWith("discord.gg", at - 10) || text.startsWith("/invite", at - 7);
    }

    /** An emoji's name between two colons. */
    private static boolean opensEmoji(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_+-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ':';
    }
}
