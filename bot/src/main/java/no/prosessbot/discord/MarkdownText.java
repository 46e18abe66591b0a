package no.prosessbot.discord;

import java.util.List;
import java.util.Set;

/**
 * Text from pages and people where Discord reads Markdown: whatever it holds, it is shown as it is written, links
 * nowhere and mentions nobody. The one place where that is seen to, and that knows what Discord makes of a text:
 *
 * <table>
 * <caption>What Discord makes of a text, by where it stands</caption>
 * <tr><th>place</th><th>Markdown</th><th>a backslash before markup</th><th>written by</th></tr>
 * <tr><td>message, embed description, value of a field</td><td>all</td><td>is taken away</td><td>{@link #of}, {@link #line},
 *     {@link #lines}</td></tr>
 * <tr><td>embed title, name of a field</td><td>within a line; no mentions, no links</td><td>is taken away</td>
 *     <td>{@link #line}</td></tr>
 * <tr><td>text of a link</td><td>within a line; a URL or an emoji in it undoes the link</td><td>is shown</td>
 *     <td>{@link #link}: words of ours alone</td></tr>
 * <tr><td>address of a link</td><td>none; ends at a blank or a bracket</td><td>is taken away</td><td>{@link #link}</td></tr>
 * <tr><td>code, code block</td><td>none; ends at its backticks</td><td>is shown</td><td>{@link #block}</td></tr>
 * <tr><td>footer and author of an embed, label of a button or an input, option of a menu and its description, placeholder,
 *     choice of a completion, title of a form</td><td>none</td><td>is shown</td><td>{@link PlainText}, {@link Labels}</td></tr>
 * </table>
 *
 * @see <a href="https://support.discord.com/hc/en-us/articles/210298617">Discord's Markdown</a>
 * @see <a href="https://github.com/discord/discord-api-docs/issues/6185">Backslashes in the text of a link</a>
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

    /** On one line, for titles, names and paths: cut in the middle, so that both ends are seen; never blank. */
    static String line(String text, int limit) {
        return lines(List.of(text), limit).get(0);
    }

    /** Several such beside each other; different texts are shown differently. */
    static List<String> lines(List<String> texts, int limit) {
        return Labels.of(texts, limit, MarkdownText::escape);
    }

    /**
     * A link.
     *
     * @param words of ours, for nothing can be escaped in them
     * @param url as it is to be opened; what would end the link is written otherwise
     */
    static String link(String words, String url) {
        if (!escape(words).equals(words)) {
            throw new IllegalArgumentException("no words for a link: " + words);
        }
        return "[" + words + "](" + url.replace("(", "%28").replace(")", "%29") + ")";
    }

    /** A block of code, letter by letter: within it nothing is marked up, and nothing ends it but three backticks. */
    static String block(String text, int limit) {
        String harmless = Limits.cut(text.replace("```", "'''").replace("\r", ""), limit - "```\n\n```".length());
        return "```\n" + harmless + "\n```";
    }

    /**
     * For sentences: escapes a text and cuts it after a word, so that what comes out is within the limit; never blank.
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
