package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of one field of the index, or of several as of one, taken out of it once: a question asks for hundreds of
 * terms, and most are not there. Immutable.
 */
final class TermCounts {

    private final Map<String, Integer> frequencies = new HashMap<>();

    TermCounts(LeafReader reader, String... fields) {
        try {
            for (String field : fields) {
                Terms terms = reader.terms(field);
                if (terms != null) {
                    TermsEnum cursor = terms.iterator();
                    for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
                        frequencies.merge(term.utf8ToString(), cursor.docFreq(), Integer::sum);
                    }
                }
            }
        } catch (IOException e) {
            // memory does not fail
            throw new UncheckedIOException(e);
        }
    }

    /** In how many documents a term stands, summed up over the fields. */
    int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }

    boolean contains(String term) {
        return frequencies.containsKey(term);
    }

    /** In any order. */
    Set<String> terms() {
        return frequencies.keySet();
    }
}
