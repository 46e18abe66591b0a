package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of one field of the index, taken out of it once: a question asks for hundreds of terms, and most are not
 * there. Immutable.
 */
final class TermDictionary {

    /** Nobody means a term by a word that is longer than this. */
    private static final int LONGEST_MISSPELT = 32;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final String[] sorted;
    private final SimilarTerms similar;

    TermDictionary(LeafReader reader, String field) {
        try {
            Terms terms = reader.terms(field);
            if (terms != null) {
                TermsEnum cursor = terms.iterator();
                for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
                    frequencies.put(term.utf8ToString(), cursor.docFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sorted = frequencies.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        similar = new SimilarTerms(sorted);
    }

    /** In how many documents a term stands. */
    int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }

    boolean contains(String term) {
        return frequencies.containsKey(term);
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
