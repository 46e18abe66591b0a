package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** In which documents the terms of one field stand. Safe to share between threads. */
final class Postings {

    private final LeafReader reader;
    private final String field;

    Postings(LeafReader reader, String field) {
        this.reader = reader;
        this.field = field;
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
}
