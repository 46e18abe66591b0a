package no.prosessbot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;

/** The terms of one field of the index in order, for what is spelt nearly so or begins so. Immutable. */
final class TermDictionary {

    /** Nobody means a term by a word that is longer than this. */
    private static final int LONGEST_MISSPELT = 32;

    private final TermCounts counts;
    private final String[] sorted;
    private final SimilarTerms similar;

    TermDictionary(LeafReader reader, String field) {
        counts = new TermCounts(reader, field);
        sorted = counts.terms().toArray(String[]::new);
        Arrays.sort(sorted);
        similar = new SimilarTerms(sorted);
    }

    /** In how many documents a term stands. */
    int frequency(String term) {
        return counts.frequency(term);
    }

    boolean contains(String term) {
        return counts.contains(term);
    }

    /** Terms within so many edits (a swap of neighbours is one), the first {@code prefix} letters being equal. */
    List<String> similar(String term, int edits, int prefix) {
        return term.length() > LONGEST_MISSPELT ? List.of() : similar.to(term, edits, prefix);
    }

    /** Terms that begin with a prefix and pass a test, in order; looks at no more than {@code limit}. */
    List<String> startingWith(String prefix, int limit, Predicate<String> test) {
        List<String> found = new ArrayList<>();
        int at = Arrays.binarySearch(sorted, prefix);
        int first = at < 0 ? -at - 1 : at;
        for (int i = first; i < sorted.length && i - first < limit && sorted[i].startsWith(prefix); i++) {
            if (test.test(sorted[i])) {
                found.add(sorted[i]);
            }
        }
        return found;
    }
}
