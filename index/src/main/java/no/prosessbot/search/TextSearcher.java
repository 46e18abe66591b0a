package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.prosessbot.card.Card;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks cards by the words of their titles and texts. Each word of the question contributes its weight times the
 * nearness of its best match. The sum is divided by the weight of all words, so that a score tells how much of the
 * question the card accounts for, whatever the size of the handbook. Thread-safe.
 */
final class TextSearcher {

    private static final List<String> SEARCHED = List.of(
            Fields.TITLE,
            Fields.TITLE_ROOT,
            Fields.TITLE_PART,
            Fields.TITLE_TOPIC,
            Fields.TEXT,
            Fields.TEXT_ROOT,
            Fields.TEXT_PART,
            Fields.TEXT_TOPIC);

    /** Weights of the fields; a title says more about a card than its texts. */
    private static final double TITLE = 1.15;

    private static final double TEXT = 0.8;

    private static final double ROOT = 0.85;
    private static final double PART = 0.6;

    /** Factor for the weight of light words, which are used about anything. */
    private static final double LIGHT = 0.4;

    /** A shared topic counts less than a shared word: only several topic matches outdo one. */
    private static final double TOPIC = 0.7;

    /** A text has more topics than the card is about. */
    private static final double TEXT_TOPIC = 0.5;

    /**
     * Minimum rarity of a topic. A more common one does not tell cards apart and would only add many cards to the
     * search.
     */
    private static final double COMMON = 0.25;

    /** A word that stands for {@code n} topics counts {@code n} to the power of minus this for each. */
    private static final double SPREAD = 0.3;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final Topics topics;
    private final TitleMatcher.Weights weights;
    private final Map<String, TermCounts> fields = new HashMap<>();
    private final List<Card> cards;

    TextSearcher(
            Vocabulary vocabulary,
            Thesaurus thesaurus,
            Topics topics,
            TitleMatcher.Weights weights,
            LeafReader reader,
            List<Card> cards) {
        this.searcher = searcher(reader);
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
        this.topics = topics;
        this.weights = weights;
        for (String field : SEARCHED) {
            fields.put(field, new TermCounts(reader, field));
        }
        this.cards = cards;
    }

    /**
     * Creates a searcher without a query cache: Lucene's default cache is shared by the whole process and outlives the
     * index.
     */
    static IndexSearcher searcher(LeafReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return searcher;
    }

    /** One word of a question: its weight, and the ways in which a card may contain it. */
    private record Told(double weight, DisjunctionMaxQuery alternatives) {

        int terms() {
            return alternatives.getDisjuncts().size();
        }
    }

    /** Returns at most {@code limit} cards, best first; empty if no word matches. */
    List<TextHit> search(List<Word> words, int limit) {
        Map<String, Word> distinct = new LinkedHashMap<>();
        words.forEach(word -> distinct.putIfAbsent(vocabulary.stem(word), word));
        List<Told> all = new ArrayList<>();
        distinct.forEach((stem, word) ->
                all.add(new Told(weights.of(stem) * (vocabulary.light(word) ? LIGHT : 1), alternatives(word, stem))));
        double total = all.stream().mapToDouble(Told::weight).sum();
        if (total == 0) {
            return List.of();
        }
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        searchable(all)
                .forEach(told ->
                        sum.add(new BoostQuery(told.alternatives, (float) told.weight), BooleanClause.Occur.SHOULD));
        List<TextHit> hits = new ArrayList<>();
        try {
            for (ScoreDoc hit : searcher.search(sum.build(), limit).scoreDocs) {
                if (hit.doc < cards.size()) {
                    hits.add(new TextHit(cards.get(hit.doc), hit.score / total));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    /**
     * Selects as many words as Lucene's limit on the number of clauses admits: the heaviest, and the first among
     * equally heavy ones.
     */
    private static List<Told> searchable(List<Told> all) {
        int left = IndexSearcher.getMaxClauseCount() - 1;
        Set<Told> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Told> byWeight = new ArrayList<>(all);
        byWeight.sort(Comparator.comparingDouble(Told::weight).reversed());
        for (Told told : byWeight) {
            if (told.terms() > 0 && told.terms() <= left) {
                left -= told.terms();
                taken.add(told);
            }
        }
        return all.stream().filter(taken::contains).toList();
    }

    private DisjunctionMaxQuery alternatives(Word word, String stem) {
        Map<Term, Double> nearness = new LinkedHashMap<>();
        add(nearness, stem, 1);
        String root = vocabulary.root(word);
        add(nearness, Fields.TITLE_ROOT, root, ROOT * TITLE);
        add(nearness, Fields.TEXT_ROOT, root, ROOT * TEXT);
        thesaurus.near(stem, word.marks()).forEach((other, near) -> add(nearness, other, near));
        for (String part : vocabulary.parts(word.folded())) {
            add(nearness, part, PART);
            addTopics(nearness, part, PART * TOPIC);
        }
        addTopics(nearness, stem, TOPIC);
        List<Query> queries = new ArrayList<>();
        nearness.forEach((term, near) ->
                queries.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), near.floatValue())));
        return new DisjunctionMaxQuery(queries, 0);
    }

    private void addTopics(Map<Term, Double> nearness, String stem, double near) {
        Set<String> said = topics.said(stem);
        double specific = Math.pow(Math.max(1, said.size()), -SPREAD);
        said.forEach(topic -> addTopic(nearness, topic, near * specific));
    }

    private void addTopic(Map<Term, Double> nearness, String topic, double near) {
        double rarity = rarity(topic);
        if (rarity < COMMON) {
            return;
        }
        add(nearness, Fields.TITLE_TOPIC, topic, near * TITLE * rarity);
        add(nearness, Fields.TEXT_TOPIC, topic, near * TEXT_TOPIC * rarity);
    }

    /** Rarity of a topic, like an inverse document frequency: a topic of many cards tells them apart poorly. */
    private double rarity(String topic) {
        int having = Math.max(frequency(Fields.TITLE_TOPIC, topic), frequency(Fields.TEXT_TOPIC, topic));
        return Math.log(1 + (double) cards.size() / (1 + having)) / Math.log(1 + (double) cards.size());
    }

    private void add(Map<Term, Double> nearness, String stem, double near) {
        add(nearness, Fields.TITLE, stem, near * TITLE);
        add(nearness, Fields.TEXT, stem, near * TEXT);
        add(nearness, Fields.TITLE_PART, stem, near * PART * TITLE);
        add(nearness, Fields.TEXT_PART, stem, near * PART * TEXT);
    }

    /** Leaves out terms that no card has, since Lucene limits the number of clauses. */
    private void add(Map<Term, Double> nearness, String field, String term, double near) {
        if (frequency(field, term) > 0) {
            nearness.merge(new Term(field, term), near, Math::max);
        }
    }

    private int frequency(String field, String term) {
        return Objects.requireNonNull(fields.get(field)).frequency(term);
    }
}
