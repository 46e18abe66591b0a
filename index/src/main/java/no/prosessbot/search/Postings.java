package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of one field of the index, and in which documents each stands. Safe to share between threads. */
final class Postings {

    /** What it costs to tell similar terms grows with the word; nobody misspells one longer than this. */
    private static final int LONGEST_MISSPELT = 32;

    private final LeafReader reader;
    private final String field;

    Postings(LeafReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** In how many documents a term stands. */
    int frequency(String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String term) {
        return frequency(term) > 0;
    }

    /** The documents that hold a term, in order, at most {@code limit}. */
    List<Integer> documents(String term, int limit) {
        List<Integer> documents = new ArrayList<>();
        try {
            PostingsEnum postings = reader.postings(new Term(field, term), PostingsEnum.NONE);
            if (postings != null) {
                while (documents.size() < limit && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    documents.add(postings.docID());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    /** Terms within one or two edits (a swap of neighbours is one), the first {@code prefix} letters being equal; none for overlong words
     * and those of another alphabet. */
    List<String> similar(String term, int edits, int prefix) {
        List<String> similar = new ArrayList<>();
        try {
            boolean foreign = term.chars().filter(letter -> letter > 'z').count() > edits;
            Terms terms = foreign || term.length() > LONGEST_MISSPELT ? null : reader.terms(field);
            if (terms != null) {
                TermsEnum found = new FuzzyTermsEnum(terms, new Term(field, term), edits, prefix, true);
                for (BytesRef next = found.next(); next != null; next = found.next()) {
                    similar.add(next.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return similar;
    }

    /** Terms that begin with a prefix and pass a test, in order; looks at no more than {@code limit}. */
    List<String> startingWith(String prefix, int limit, Predicate<String> test) {
        List<String> found = new ArrayList<>();
        try {
            Terms terms = reader.terms(field);
            TermsEnum cursor = terms == null ? null : terms.iterator();
            BytesRef start = new BytesRef(prefix);
            if (cursor != null && cursor.seekCeil(start) != TermsEnum.SeekStatus.END) {
                @Nullable BytesRef term = cursor.term();
                for (int looked = 0; looked < limit && term != null; looked++) {
                    String text = term.utf8ToString();
                    if (!text.startsWith(prefix)) {
                        break;
                    }
                    if (test.test(text)) {
                        found.add(text);
                    }
                    term = cursor.next();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
