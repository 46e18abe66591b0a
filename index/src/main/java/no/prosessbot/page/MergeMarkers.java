package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines that Git leaves in a file where a merge stopped. They count wherever they stand, in front matter and in
 * fenced code too, since Git knows of neither; an example in code is told from them by a blank before it.
 */
final class MergeMarkers {

    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>>";

    private MergeMarkers() {}

    static void find(PageText text, Faults faults) {
        // Only what stands between the two others: below a line of text, seven equals signs alone make it a heading.
        List<Integer> between = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < text.length() && !faults.full(); at = nextLine(text, at)) {
            if (marks(OURS, text, at)) {
                tell(text, at, faults);
                between.clear();
                open = true;
            } else if (open && (marks(BASE, text, at) || marks(BETWEEN, text, at))) {
                between.add(at);
            } else if (marks(THEIRS, text, at)) {
                between.forEach(line -> tell(text, line, faults));
                tell(text, at, faults);
                between.clear();
                open = false;
            }
        }
    }

    private static void tell(PageText text, int at, Faults faults) {
        faults.add(SourceRule.MERGE_CONFLICT, at, text.restOfLine(at));
    }

    private static boolean marks(String marker, PageText text, int at) {
        int end = at + marker.length();
        int after = text.codePoint(end);
        return text.startsWith(marker, at) && (after == ' ' || after == PageText.END || Blanks.endsLine(after));
    }

    private static int nextLine(PageText text, int at) {
        int end = text.indexOf("\n", at);
        return end < 0 ? text.length() : end + 1;
    }
}
