package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Postings of one field: the documents in which each term occurs. Thread-safe. */
final class Postings {

    private final LeafReader reader;
    private final String field;

    Postings(LeafReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** Returns the documents that contain a term, in ascending order; empty if none does. */
    List<Integer> documents(String term) {
        List<Integer> documents = new ArrayList<>();
        forEach(term, documents::add);
        return documents;
    }

    /** Passes on each document that contains a term, in ascending order. */
    void forEach(String term, IntConsumer taker) {
        try {
            PostingsEnum postings = reader.postings(new Term(field, term), PostingsEnum.NONE);
            if (postings == null) {
                return;
            }
            for (int next = postings.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = postings.nextDoc()) {
                taker.accept(next);
            }
        } catch (IOException e) {
            // the directory is in memory
            throw new UncheckedIOException(e);
        }
    }
}
