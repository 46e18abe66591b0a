package no.prosessbot.search;

import java.util.Arrays;

/** Sorted terms for lookup by prefix. Immutable. */
final class SortedTerms {

    private final String[] terms;

    /**
     * Creates the list.
     *
     * @param terms distinct, in any order
     */
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

    /** Returns the index of the first term with this prefix, or where it would be inserted. */
    int first(String beginning) {
        int at = Arrays.binarySearch(terms, beginning);
        return at < 0 ? -at - 1 : at;
    }

    /** Returns the index after the last term with this prefix. */
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

    /** True if some term begins with this prefix. */
    boolean begins(String beginning) {
        int first = first(beginning);
        return first < terms.length && terms[first].startsWith(beginning);
    }
}
