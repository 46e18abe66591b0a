package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;

/** Sorted terms of one or more index fields, for lookup by similarity and by prefix. Immutable. */
final class TermDictionary {

    private final TermCounts counts;
    private final SortedTerms sorted;
    private final SimilarTerms similar;

    TermDictionary(LeafReader reader, String... fields) {
        counts = new TermCounts(reader, fields);
        String[] terms = counts.terms().stream().sorted().toArray(String[]::new);
        sorted = new SortedTerms(terms);
        similar = new SimilarTerms(terms);
    }

    /** Returns the document frequency of a term, summed over the fields; 0 if it does not occur. */
    int frequency(String term) {
        return counts.frequency(term);
    }

    boolean contains(String term) {
        return counts.contains(term);
    }

    /**
     * Returns the terms within {@code edits} edits (a swap of neighbours is one) whose first {@code prefix} letters are
     * equal. Empty for terms longer than {@link Misspelling#LONGEST} letters.
     */
    List<String> similar(String term, int edits, int prefix) {
        return term.length() > Misspelling.LONGEST ? List.of() : similar.to(term, edits, prefix);
    }

    /** Returns the terms that begin with a prefix and pass a test, in order. */
    List<String> startingWith(String prefix, Predicate<String> test) {
        List<String> found = new ArrayList<>();
        int end = sorted.end(prefix);
        for (int i = sorted.first(prefix); i < end; i++) {
            if (test.test(sorted.get(i))) {
                found.add(sorted.get(i));
            }
        }
        return found;
    }
}
