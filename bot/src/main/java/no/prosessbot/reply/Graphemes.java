package no.prosessbot.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as readers see them: extended grapheme clusters, e.g. a letter with its accents, or an emoji of several code
 * points. All places are in UTF-16 units.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Standard Annex 29</a>
 */
public final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** Farther back than any cluster that people write. */
    private static final int REACH = 64;

    private static final int ASCII = 0x80;

    private Graphemes() {}

    /** The last place up to {@code at} where a cut divides no character; {@code at} is within the text or its end. */
    public static int floor(String text, int at) {
        return within(text, at).start;
    }

    /** The first place from {@code at} on where a cut divides no character. */
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

    /** A place not far before, from which clusters can be counted: nothing combines across two letters of ASCII. */
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
