package no.prosessbot.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Looks terms up by prefix, exactly or with typing errors. Like a trie, it goes through the terms in sorted order and
 * reuses what was computed for the letters that a term shares with the one before it; terms that share a hopeless
 * prefix are skipped together. Immutable.
 */
final class Beginnings {

    /** Longest prefix, in letters, that is compared where errors are allowed; the rest of a longer one is ignored. */
    private static final int LONGEST = Misspelling.LONGEST;

    /** Callback for matches. */
    interface Taker {

        /**
         * Accepts one match. An entry is passed once for each of its terms that matches.
         *
         * @param place index of an entry that has the term
         * @param slips number of errors; 0 if the term begins exactly as typed
         */
        void take(int place, int slips);
    }

    private final SortedTerms terms;
    /** By term index, the indices of the entries that have the term. */
    private final int[][] bearers;
    /** By term index, the length of the prefix it shares with the previous term. */
    private final int[] common;

    /**
     * Creates the lookup.
     *
     * @param places maps each term to the indices of the entries that have it
     */
    Beginnings(Map<String, List<Integer>> places) {
        this.terms = new SortedTerms(places.keySet().toArray(String[]::new));
        this.bearers = IntStream.range(0, terms.size())
                .mapToObj(i -> Objects.requireNonNull(places.get(terms.get(i))).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        this.common = IntStream.range(0, terms.size())
                .map(i -> i == 0 ? 0 : common(terms.get(i - 1), terms.get(i)))
                .toArray();
    }

    private static int common(String one, String other) {
        int letters = 0;
        while (letters < Math.min(one.length(), other.length()) && one.charAt(letters) == other.charAt(letters)) {
            letters++;
        }
        return letters;
    }

    /** Passes on the entries that have a term beginning with {@code typed}. */
    void exactly(String typed, Taker taker) {
        int end = terms.end(typed);
        for (int i = terms.first(typed); i < end; i++) {
            take(i, 0, taker);
        }
    }

    /**
     * Passes on the entries that have a term which is a proper prefix of {@code typed}.
     *
     * @param shortest minimum length of such a term, in letters
     */
    void within(String typed, int shortest, Taker taker) {
        String beginning = typed;
        while (beginning.length() >= shortest) {
            int at = terms.first(beginning);
            boolean whole = at < terms.size() && terms.get(at).equals(beginning);
            if (whole && beginning.length() < typed.length()) {
                take(at, 0, taker);
            }
            // the next shorter prefix is the term before this position, or has fewer letters in common with it
            int letters = at == 0 ? 0 : common(terms.get(at - 1), beginning);
            beginning = beginning.substring(0, Math.min(letters, beginning.length() - 1));
        }
    }

    /**
     * Passes on the entries that have a term beginning with {@code typed} but for some errors, each term with the least
     * number of them. An error is a letter changed, added, left out, or swapped with its neighbour.
     *
     * @param most maximum number of errors
     * @param same number of letters at the beginning that must be right
     */
    void nearly(String typed, int most, int same, Taker taker) {
        String compared = typed.substring(0, Math.min(typed.length(), LONGEST));
        String right = compared.substring(0, Math.min(compared.length(), same));
        PrefixDistance distance = new PrefixDistance(compared, most);
        int end = terms.end(right);
        int depth = 0;
        for (int i = terms.first(right); i < end; i++) {
            depth = distance.compare(terms.get(i), Math.min(depth, common[i]));
            int slips = distance.least(depth);
            if (slips <= most) {
                take(i, slips, taker);
            }
            // the comparison stopped before the end of this term, so terms that share those letters have the same
            // distance
            boolean decided = depth < terms.get(i).length();
            while (decided && i + 1 < end && common[i + 1] >= depth) {
                i++;
                if (slips <= most) {
                    take(i, slips, taker);
                }
            }
        }
    }

    private void take(int term, int slips, Taker taker) {
        for (int place : bearers[term]) {
            taker.take(place, slips);
        }
    }
}
