package no.prosessbot.site;

import java.util.List;
import java.util.Locale;

/**
 * Which of a page's sections a token of a permalink means: {@code [1]}, {@code [last]}, {@code [1:]}, {@code [:last]}.
 *
 * @param low the first; {@link #LAST} for the last of all
 * @param high the one after the last; likewise
 */
record SectionSlice(int low, int high) {

    static final int LAST = -1;

    /** The slice as it is written, with its brackets; what is no number counts as 0. */
    static SectionSlice of(String written) {
        String cut = written.toLowerCase(Locale.ROOT);
        String[] ends = cut.substring(1, cut.length() - 1).split(":", -1);
        if (ends.length == 1) {
            int only = end(ends[0], 0);
            return new SectionSlice(only, only == LAST ? Integer.MAX_VALUE : only + 1);
        }
        return new SectionSlice(end(ends[0], 0), end(ends[1], Integer.MAX_VALUE));
    }

    private static int end(String written, int open) {
        if (written.isEmpty()) {
            return open;
        }
        if (written.equals("last")) {
            return LAST;
        }
        return written.matches("\\+?\\d{1,9}") ? Integer.parseInt(written.replace("+", "")) : 0;
    }

    /** Those sections; none where it is beyond them. */
    List<String> apply(List<String> sections) {
        int from = low == LAST ? sections.size() - 1 : Math.min(low, sections.size());
        int to = high == LAST ? sections.size() - 1 : Math.min(high, sections.size());
        return from < 0 || from >= to ? List.of() : sections.subList(from, to);
    }
}
