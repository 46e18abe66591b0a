package no.prosessbot.discord;

import java.util.List;
import java.util.Set;

/**
 * Escapes text from pages and users for places where Discord renders Markdown: the text is shown exactly as written,
 * links nowhere and mentions nobody. This is the only place that escapes, and that knows how Discord treats a text:
 *
 * <table>
 * <caption>How Discord treats a text, by place</caption>
 * <tr><th>place</th><th>Markdown</th><th>a backslash before markup</th><th>written by</th></tr>
 * <tr><td>message, embed description, field value</td><td>all</td><td>is removed</td><td>{@link #of}, {@link #line},
 *     {@link #lines}</td></tr>
 * <tr><td>embed title, field name</td><td>inline only; no mentions, no links</td><td>is removed</td>
 *     <td>{@link #line}</td></tr>
 * <tr><td>text of a link</td><td>inline only; a URL or an emoji in it breaks the link</td><td>is shown</td>
 *     <td>{@link #link}: the bot's own words only</td></tr>
 * <tr><td>address of a link</td><td>none; ends at a blank or a bracket</td><td>is removed</td>
 *     <td>{@link #link}</td></tr>
 * <tr><td>code, code block</td><td>none; ends at its backticks</td><td>is shown</td><td>{@link #block}</td></tr>
 * <tr><td>footer and author of an embed, label of a button or an input, menu option and its description, placeholder,
 *     autocomplete choice, title of a modal</td><td>none</td><td>is shown</td>
 *     <td>{@link PlainText}, {@link Labels}</td></tr>
 * </table>
 *
 * @see <a href="https://support.discord.com/hc/en-us/articles/210298617">Discord's Markdown</a>
 * @see <a href="https://github.com/discord/discord-api-docs/issues/6185">Backslashes in the text of a link</a>
 */
final class MarkdownText {

    /**
     * Breaks up what Discord's server would take for a mention; the server looks for mentions before it treats escapes.
     */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Characters that start markup anywhere in a line. */
    private static final String ANYWHERE = "\\*_~`|[]<";

    /** Characters that turn a line beginning with them into a heading, list or quote. */
    private static final String AT_LINE_START = "#->+";

    private static final Set<String> EVERYBODY = Set.of("everyone", "here");

    private MarkdownText() {}

    /**
     * Escapes a title, name or path: on one line, cut in the middle so that both ends are visible; never blank.
     *
     * @param limit in UTF-16 units, escapes included
     */
    static String line(String text, int limit) {
        return lines(List.of(text), limit).get(0);
    }

    /**
     * Escapes several titles, names or paths shown beside each other, see {@link #line}. Different texts stay
     * different.
     */
    static List<String> lines(List<String> texts, int limit) {
        return Labels.of(texts, limit, MarkdownText::escape);
    }

    /**
     * Returns a masked link.
     *
     * @param words the bot's own words, because nothing can be escaped in them
     * @param url URL to open; parentheses, which would end the link, are percent-encoded
     * @throws IllegalArgumentException if the words contain markup
     */
    static String link(String words, String url) {
        if (!escape(words).equals(words)) {
            throw new IllegalArgumentException("no words for a link: " + words);
        }
        return "[" + words + "](" + url.replace("(", "%28").replace(")", "%29") + ")";
    }

    /**
     * Returns a code block with the text verbatim, cut to the limit. Only three backticks could end the block; they are
     * replaced by apostrophes.
     */
    static String block(String text, int limit) {
        String harmless = Limits.cut(text.replace("```", "'''").replace("\r", ""), limit - "```\n\n```".length());
        return "```\n" + harmless + "\n```";
    }

    /**
     * Escapes running text and cuts it after a word, so that the result is within the limit; never blank.
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

    /** Discord shows an invitation even if its URL is not a link. */
    private static boolean endsInvite(String text, int at) {
        return text.startsWith("discord.gg", at - 10) || text.startsWith("/invite", at - 7);
    }

    /** True if an emoji's name and a second colon follow. */
    private static boolean opensEmoji(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_+-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ':';
    }
}
