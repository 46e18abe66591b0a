package no.prosessbot.search;

import java.util.Arrays;

/** Terms in order, for what begins in a certain way. Immutable. */
final class SortedTerms {

    private final String[] terms;

    /** @param terms distinct, in any order */
    SortedTerms(String... terms) {
        this.terms = terms.clone();
        Arrays.sort(this.terms);
    }

    int size() {
        return terms.length;
    }

    String get(int place) {
        return terms[place];
    }

    /** The place of the first term that begins so, or where it would stand. */
    int first(String beginning) {
        int at = Arrays.binarySearch(terms, beginning);
        return at < 0 ? -at - 1 : at;
    }

    /** The place after the last term that begins so. */
    int end(String beginning) {
        int low = first(beginning);
        int high = terms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms[middle].startsWith(beginning)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True if some term begins so. */
    boolean begins(String beginning) {
        int first = first(beginning);
        return first < terms.length && terms[first].startsWith(beginning);
    }
}
