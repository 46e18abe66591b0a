package no.prosessbot.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds terms by how they begin, also where the beginning has slips in it. The terms are walked through in order as through
 * a trie: what was compared for one term holds for the letters that the next has in common with it, and all terms with a
 * hopeless beginning are passed over at once. Immutable.
 */
final class Beginnings {

    /** Of a longer beginning only so many letters are compared where slips are allowed. */
    private static final int LONGEST = Misspelling.LONGEST;

    /** Takes what was found. */
    interface Taker {

        /**
         * Takes one place; it comes again for each of its terms that was found.
         *
         * @param place of somebody who has the term
         * @param slips 0 if the term begins so
         */
        void take(int place, int slips);
    }

    private final SortedTerms terms;
    /** By term, who has it. */
    private final int[][] bearers;
    /** By term, how many letters it has in common with the one before it. */
    private final int[] common;

    /** @param places term → the places of those who have it */
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

    /** Hands over those whose term begins so. */
    void exactly(String typed, Taker taker) {
        int end = terms.end(typed);
        for (int i = terms.first(typed); i < end; i++) {
            take(i, 0, taker);
        }
    }

    /**
     * Hands over those whose whole term was typed, and more after it.
     *
     * @param shortest how many letters the term has at least
     */
    void within(String typed, int shortest, Taker taker) {
        String beginning = typed;
        while (beginning.length() >= shortest) {
            int at = terms.first(beginning);
            boolean whole = at < terms.size() && terms.get(at).equals(beginning);
            if (whole && beginning.length() < typed.length()) {
                take(at, 0, taker);
            }
            // the next shorter one stands before it, or has fewer letters in common with what does
            int letters = at == 0 ? 0 : common(terms.get(at - 1), beginning);
            beginning = beginning.substring(0, Math.min(letters, beginning.length() - 1));
        }
    }

    /**
     * Hands over those whose term begins so but for some slips, each with the least number of them: a letter changed, added,
     * left out, or swapped with its neighbour.
     *
     * @param most how many slips there may be
     * @param same how many letters at the beginning must be right
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
            // of terms with the same letters so far, no later letter can change anything
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
