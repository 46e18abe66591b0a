package no.prosessbot.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boundaries of characters as readers perceive them: extended grapheme clusters, e.g. a letter with its accents, or an
 * emoji of several code points. All indices count UTF-16 code units.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Standard Annex 29</a>
 */
public final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** Longer than any cluster that people write, in UTF-16 code units. */
    private static final int REACH = 64;

    private static final int ASCII = 0x80;

    private Graphemes() {}

    /**
     * Returns the last cluster boundary that is not after {@code at}.
     *
     * @param at 0 to the length of the text
     */
    public static int floor(String text, int at) {
        return within(text, at).start;
    }

    /**
     * Returns the first cluster boundary that is not before {@code at}.
     *
     * @param at 0 to the length of the text
     */
    public static int ceiling(String text, int at) {
        Cluster cluster = within(text, at);
        return cluster.start == at ? at : cluster.end;
    }

    private record Cluster(int start, int end) {}

    private static Cluster within(String text, int at) {
        int start = anchor(text, at);
        Matcher matcher = CLUSTER.matcher(text);
        while (start < at && matcher.find(start) && matcher.end() <= at) {
            start = matcher.end();
        }
        return start < at ? new Cluster(start, matcher.end()) : new Cluster(at, at);
    }

    /**
     * Returns an index at or shortly before {@code at} from which clusters can be counted. Two ASCII characters are
     * taken never to be in the same cluster; the pair CR LF is disregarded.
     */
    private static int anchor(String text, int at) {
        int earliest = Math.max(0, at - REACH);
        int anchor = at;
        while (anchor > earliest && !(text.charAt(anchor - 1) < ASCII && isAscii(text, anchor))) {
            anchor--;
        }
        return anchor > 0 && anchor < text.length() && Character.isLowSurrogate(text.charAt(anchor))
                ? anchor - 1
                : anchor;
    }

    private static boolean isAscii(String text, int at) {
        return at < text.length() && text.charAt(at) < ASCII;
    }
}
