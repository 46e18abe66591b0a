package no.prosessbot.discord;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text of a message: removes mentions, emoji, timestamps, URLs, and the markup of bold, code, lists and the like,
 * each by its exact syntax. The marked-up words stay, as they may be what is asked about. This is the only place that
 * knows the syntax; the result is read like any other question.
 *
 * @see <a href="https://docs.discord.com/developers/reference#message-formatting">Message formatting</a>
 * @see <a href="https://support.discord.com/hc/en-us/articles/210298617">Markdown text</a>
 */
final class SpokenText {

    /** Users, roles, channels, commands, emoji, timestamps, and guild navigation such as {@code <id:guide>}. */
    private static final Pattern REFERENCE = Pattern.compile("<(?:@[!&]?\\d{1,20}|#\\d{1,20}|/[^<>:\\n]{1,98}:\\d{1,20}"
            + "|a?:\\w{1,32}:\\d{1,20}|t:-?\\d{1,17}(?::[tTdDfFsSR])?|id:[a-z-]{1,20}(?::\\d{1,20})?)>");

    /** Masked links {@code [text](url)}, of which only the text is shown. */
    private static final Pattern MASKED_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]{1,1000})]\\(<?https?://[^\\s()<>]{1,2000}>?(?: \"[^\"\\n]{0,200}\")?\\)");

    /** URLs, also in angle brackets, which suppress the preview. */
    private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s<>]+>?");

    /** Fence of a code block, which may name a language on its first line. */
    private static final Pattern FENCE = Pattern.compile("```(?:[a-zA-Z0-9+#-]{1,20}\\n)?");

    /** Quotes, headings, subtext and list items. */
    private static final Pattern LINE_MARK =
            Pattern.compile("^ {0,10}(?:>>> |> |#{1,3} |-# |[-*] |\\d{1,9}\\. )", Pattern.MULTILINE);

    private static final Pattern DOUBLE_MARK = Pattern.compile("\\*\\*|__|~~|\\|\\|");

    /** A mark at the edge of a word: {@code *ord*}, not {@code 2 * 3} or {@code it_drift}. */
    private static final Pattern SINGLE_MARK =
            Pattern.compile("(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])");

    /** Escaped characters, which are not markup. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_~|`>\\[\\]()#\\\\-])");

    /** Offset into Unicode's private use area, where escaped characters are kept until the markup has been removed. */
    private static final int ASIDE = 0xE000;

    private static final Pattern PUT_ASIDE = Pattern.compile("[\uE000-\uE07F]");

    private SpokenText() {}

    /** Returns the words of a message; empty if it has nothing but mentions, emoji and the like. */
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
