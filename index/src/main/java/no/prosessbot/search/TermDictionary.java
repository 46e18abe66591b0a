package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;

/** The terms of one field of the index, or of several as of one, in order, for what is spelt nearly so or begins so. Immutable. */
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

    /** In how many documents a term stands, summed up over the fields. */
    int frequency(String term) {
        return counts.frequency(term);
    }

    boolean contains(String term) {
        return counts.contains(term);
    }

    /** Terms within so many edits (a swap of neighbours is one), the first {@code prefix} letters being equal. */
    List<String> similar(String term, int edits, int prefix) {
        return term.length() > Misspelling.LONGEST ? List.of() : similar.to(term, edits, prefix);
    }

    /** Terms that begin with a prefix and pass a test, in order. */
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
