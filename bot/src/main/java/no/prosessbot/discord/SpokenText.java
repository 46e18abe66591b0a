package no.prosessbot.discord;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says in a message, without what Discord puts in or reads as formatting: mentions, emoji, timestamps, links,
 * and the marks of bold, code, lists and the like, each by its exact form. What is marked stays, for it may be what is
 * asked about. The only place that knows these forms; what remains is read as any other question.
 *
 * @see <a href="https://docs.discord.com/developers/reference#message-formatting">Message formatting</a>
 * @see <a href="https://support.discord.com/hc/en-us/articles/210298617">Markdown text</a>
 */
final class SpokenText {

    /** Users, roles, channels, commands, emoji, timestamps, and places of a server such as {@code <id:guide>}. */
    private static final Pattern REFERENCE = Pattern.compile("<(?:@[!&]?\\d{1,20}|#\\d{1,20}|/[^<>:\\n]{1,98}:\\d{1,20}"
            + "|a?:\\w{1,32}:\\d{1,20}|t:-?\\d{1,17}(?::[tTdDfFsSR])?|id:[a-z-]{1,20}(?::\\d{1,20})?)>");

    /** {@code [text](address)}, of which only the text is shown. */
    private static final Pattern MASKED_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]{1,1000})]\\(<?https?://[^\\s()<>]{1,2000}>?(?: \"[^\"\\n]{0,200}\")?\\)");

    /** Also between angle brackets, by which people keep Discord from showing a preview. */
    private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s<>]+>?");

    /** The first line of a block of code may name its language. */
    private static final Pattern FENCE = Pattern.compile("```(?:[a-zA-Z0-9+#-]{1,20}\\n)?");

    /** Quotations, headings, small print and items of lists. */
    private static final Pattern LINE_MARK =
            Pattern.compile("^ {0,10}(?:>>> |> |#{1,3} |-# |[-*] |\\d{1,9}\\. )", Pattern.MULTILINE);

    private static final Pattern DOUBLE_MARK = Pattern.compile("\\*\\*|__|~~|\\|\\|");

    /** One that stands at the edge of a word: {@code *ord*}, not {@code 2 * 3} or {@code it_drift}. */
    private static final Pattern SINGLE_MARK =
            Pattern.compile("(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])");

    /** A backslash before one of these makes it a character like any other. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_~|`>\\[\\]()#\\\\-])");

    /** Where escaped characters wait, in Unicode's area for private use, until the marks are taken off. */
    private static final int ASIDE = 0xE000;

    private static final Pattern PUT_ASIDE = Pattern.compile("[\uE000-\uE07F]");

    private SpokenText() {}

    /** The words that somebody says; empty if nothing but a mention or an emoji stands there. */
    static String of(String content) {
        String text = ESCAPED.matcher(content)
                .replaceAll(
                        escaped -> Character.toString(ASIDE + escaped.group(1).charAt(0)));
        text = REFERENCE.matcher(text).replaceAll(" ");
        text = MASKED_LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
        for (Pattern nothing : List.of(ADDRESS, FENCE, LINE_MARK)) {
            text = nothing.matcher(text).replaceAll(" ");
        }
        text = DOUBLE_MARK.matcher(text).replaceAll("").replace("`", "");
        text = SINGLE_MARK.matcher(text).replaceAll("");
        return PUT_ASIDE
                .matcher(text)
                .replaceAll(aside -> Matcher.quoteReplacement(
                        Character.toString(aside.group().charAt(0) - ASIDE)))
                .strip();
    }
}
