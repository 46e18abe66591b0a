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
 * Terms of one or more index fields with their document frequencies, read into memory once: a question looks up
 * hundreds of terms, most of which do not occur. Immutable.
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
            // the directory is in memory
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document frequency of a term, summed over the fields; 0 if it does not occur. */
    int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }

    boolean contains(String term) {
        return frequencies.containsKey(term);
    }

    /** All terms, in no particular order. */
    Set<String> terms() {
        return frequencies.keySet();
    }
}
