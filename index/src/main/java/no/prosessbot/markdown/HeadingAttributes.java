package no.prosessbot.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says of itself at the end of its line: {@code {#id .class key="value"}}.
 *
 * @param text the line without it
 * @param id the id that it names; null if none
 */
record HeadingAttributes(String text, @Nullable String id) {

    /** Longer lines are no headings that anyone would write. In UTF-16 code units. */
    private static final int MAX_LENGTH = 5_000;

    private static final String NAME = "[A-Za-z_:][A-Za-z0-9_:.-]*+";
    private static final String STRING = "\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"";
    private static final String NUMBER = "[-+]?[0-9]++(?:\\.[0-9]*+)?(?:[eE][-+]?[0-9]++)?";

    /** An id or a class may be empty, and ends before most punctuation. */
    private static final String SHORT = "[^\\s\\p{Punct}]|[_:.-]";

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*+(?:(?<sign>[#.])(?<word>(?:" + SHORT + ")*+)|(?<name>" + NAME
                    + ")\\s*+=\\s*+(?<value>" + STRING + "|" + NUMBER + "|" + NAME + "))\\s*+,?+\\s*+");

    /** Closing signs before the attributes: {@code ## Title ## {#id}}. */
    private static final Pattern CLOSING_SIGNS = Pattern.compile("(?:^|\\s)#+\\s*$");

    static HeadingAttributes of(String line) {
        int open = line.length() > MAX_LENGTH ? -1 : lastBrace(line);
        if (open < 0) {
            return new HeadingAttributes(line, null);
        }
        Matcher attribute = ATTRIBUTE.matcher(line);
        String id = null;
        int at = open + 1;
        while (at < line.length() && line.charAt(at) != '}') {
            attribute.region(at, line.length());
            if (!attribute.lookingAt() || attribute.end() == at) {
                return new HeadingAttributes(line, null);
            }
            id = named(attribute, id);
            at = attribute.end();
        }
        if (at >= line.length() || !line.substring(at + 1).isBlank()) {
            return new HeadingAttributes(line, null);
        }
        return new HeadingAttributes(
                CLOSING_SIGNS.matcher(line.substring(0, open)).replaceFirst(""), id);
    }

    /** The last brace that opens and is not escaped, which is the one that counts. */
    private static int lastBrace(String line) {
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i += line.startsWith("{", i + 1) ? 1 : 0;
            } else if (line.charAt(i) == '{') {
                open = i;
            }
        }
        return open;
    }

    private static @Nullable String named(Matcher attribute, @Nullable String before) {
        if ("#".equals(attribute.group("sign"))) {
            return attribute.group("word");
        }
        String value = attribute.group("value");
        if (!"id".equals(attribute.group("name")) || value == null) {
            return before;
        }
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}
