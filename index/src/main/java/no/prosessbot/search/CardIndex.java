package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
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

/** An immutable index of one handbook, in memory; safe to share between threads. Any input is only text. */
public final class CardIndex {

    /** How many titles are scored one by one; Lucene has ranked them before. */
    private static final int CANDIDATES = 64;

    /** The least that a word tells, however many cards have it. */
    private static final double LEAST_WEIGHT = 0.2;

    private final Handbook handbook;
    private final Vocabulary vocabulary;
    private final IndexSearcher searcher;
    private final List<List<Title>> titles;
    private final Postings keys;
    private final Postings stemKeys;
    private final Postings bareKeys;
    private final TermDictionary titleWords;
    private final TermDictionary titleParts;
    private final TermDictionary texts;
    private final WordMatcher wordMatcher;
    private final TitleMatcher titleMatcher;
    private final TextSearcher textSearcher;
    private final People people;

    private CardIndex(
            Handbook handbook, Vocabulary vocabulary, Thesaurus thesaurus, Topics topics, IndexBuilder builder) {
        this.handbook = handbook;
        this.vocabulary = vocabulary;
        LeafReader reader = builder.write(handbook);
        this.titles = List.copyOf(builder.titles());
        this.searcher = new IndexSearcher(reader);
        this.keys = new Postings(reader, Fields.KEY);
        this.stemKeys = new Postings(reader, Fields.STEM_KEY);
        this.bareKeys = new Postings(reader, Fields.BARE_KEY);
        this.titleWords = new TermDictionary(reader, Fields.TITLE);
        this.titleParts = new TermDictionary(reader, Fields.TITLE_PART);
        this.texts = new TermDictionary(reader, Fields.TEXT);
        this.wordMatcher = new WordMatcher(
                vocabulary,
                thesaurus,
                titleWords,
                new TermDictionary(reader, Fields.TITLE_FOLDED),
                new TermDictionary(reader, Fields.TITLE_BACKWARDS),
                new TermDictionary(reader, Fields.TITLE_ROOT),
                titleParts,
                texts);
        this.titleMatcher = new TitleMatcher(this::weight);
        this.textSearcher =
                new TextSearcher(searcher, vocabulary, thesaurus, topics, this::weight, reader, handbook.cards());
        this.people = new People(
                new TermDictionary(reader, Fields.NAME),
                new Postings(reader, Fields.NAME),
                builder.people(),
                handbook.cards().size());
    }

    /** An index with the thesaurus that comes with the program. */
    public static CardIndex of(Handbook handbook) {
        return of(handbook, Map.of());
    }

    /**
     * An index with an organisation's own words as well.
     *
     * @param synonyms a card's title, or a word → other names for it
     */
    public static CardIndex of(Handbook handbook, Map<String, List<String>> synonyms) {
        Thesaurus thesaurus = Thesaurus.load(synonyms);
        NorwegianAnalyzer analyzer = new NorwegianAnalyzer();
        Map<String, List<String>> otherTitles = new HashMap<>();
        synonyms.forEach((title, names) -> otherTitles.put(key(analyzer.words(title)), names));
        Topics topics = Topics.load();
        Compounds compounds = compounds(handbook, analyzer, thesaurus, topics);
        Vocabulary vocabulary = new Vocabulary(thesaurus, topics, compounds);
        return new CardIndex(
                handbook, vocabulary, thesaurus, topics, new IndexBuilder(vocabulary, topics, otherTitles));
    }

    /** Takes compounds apart by all words that are known. */
    private static Compounds compounds(
            Handbook handbook, NorwegianAnalyzer analyzer, Thesaurus thesaurus, Topics topics) {
        Set<String> words = new HashSet<>(thesaurus.words());
        words.addAll(topics.words());
        Set<String> stems = new HashSet<>(thesaurus.vocabulary());
        stems.addAll(topics.vocabulary());
        for (Card card : handbook.cards()) {
            Stream.concat(Stream.of(card.title()), IndexBuilder.texts(card).stream())
                    .flatMap(text -> analyzer.words(text).stream())
                    .filter(word -> word.folded().length() > 2)
                    .forEach(word -> {
                        words.add(word.folded());
                        stems.add(word.stem());
                    });
        }
        return new Compounds(words, stems);
    }

    private static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.folded()));
        return key.toString();
    }

    /** The handbook that the index was made of. */
    public Handbook handbook() {
        return handbook;
    }

    /** The words of a text, in order. */
    public List<Word> words(String text) {
        return vocabulary.words(text);
    }

    /** True for words that say nothing of what a text is about. */
    public boolean functionWord(Word word) {
        return vocabulary.functionWord(word);
    }

    /** True for words that say little of what a text is about. */
    public boolean lightWord(Word word) {
        return vocabulary.light(word);
    }

    /** True if the word stands in some title, whole. */
    public boolean titleWord(Word word) {
        return titleWords.contains(vocabulary.stem(word));
    }

    /** True if the word is known to be one: some card has it, or the vocabularies that come with the program. */
    public boolean knownWord(Word word) {
        return knows(word) || vocabulary.knows(vocabulary.stem(word));
    }

    /** True if a word is likely another one misspelt by a letter, the first being right. */
    public boolean misspelling(Word word, String meant) {
        return word.folded().charAt(0) == meant.charAt(0)
                && meant.length() > 3
                && Math.abs(meant.length() - word.folded().length()) < 2
                && Misspelling.cost(word.folded(), meant) <= 1;
    }

    /** True if some card has the word, in its title or texts, whole or as part of a compound. */
    public boolean knows(Word word) {
        String stem = vocabulary.stem(word);
        return titleWords.contains(stem) || titleParts.contains(stem) || texts.contains(stem);
    }

    /**
     * The cards whose title is exactly these words, one after the other: spelt alike (blanks aside), else inflected
     * otherwise. Empty if there is none.
     */
    public List<Card> titled(List<Word> words) {
        StringBuilder stems = new StringBuilder();
        words.forEach(word -> stems.append(vocabulary.stem(word)));
        List<Integer> documents = keys.documents(key(words), CANDIDATES);
        if (documents.isEmpty()) {
            documents = stemKeys.documents(stems.toString(), CANDIDATES);
        }
        if (documents.isEmpty() && words.stream().noneMatch(this::functionWord)) {
            documents = bareKeys.documents(stems.toString(), CANDIDATES);
        }
        return documents.stream().map(handbook.cards()::get).toList();
    }

    /** The cards whose titles the words may name, best first; function words should be left out. */
    public List<TitleHit> titlesLike(List<Word> words) {
        List<WordMatches> matches = wordMatcher.match(words, this::weight);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean some = false;
        int terms = 0;
        for (WordMatches match : matches) {
            terms +=
                    match.wholes().size() + match.roots().size() + match.parts().size();
            // What Lucene takes at most; no title has so many words that the rest could matter.
            if (!match.none() && terms < IndexSearcher.getMaxClauseCount()) {
                some = true;
                any.add(new BoostQuery(query(match), (float) match.weight()), BooleanClause.Occur.SHOULD);
            }
        }
        if (!some) {
            return List.of();
        }
        List<TitleHit> hits = new ArrayList<>();
        try {
            Set<Integer> documents = new LinkedHashSet<>();
            for (ScoreDoc found : searcher.search(any.build(), CANDIDATES).scoreDocs) {
                documents.add(found.doc);
            }
            documents.stream().sorted().forEach(document -> {
                TitleHit best = null;
                for (Title title : titles.get(document)) {
                    TitleMatcher.Score score = titleMatcher.score(matches, title);
                    if (score != null && (best == null || score.score() > best.score())) {
                        best = new TitleHit(
                                handbook.cards().get(document),
                                score.score(),
                                score.words(),
                                score.title(),
                                score.how());
                    }
                }
                if (best != null) {
                    hits.add(best);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TitleMatcher.ranked(hits);
    }

    private static Query query(WordMatches match) {
        List<Query> queries = new ArrayList<>();
        match.wholes().forEach((stem, near) -> queries.add(constant(Fields.TITLE, stem, near)));
        match.roots().forEach((root, near) -> queries.add(constant(Fields.TITLE_ROOT, root, near)));
        match.parts().forEach((part, near) -> queries.add(constant(Fields.TITLE_PART, part, near)));
        return new DisjunctionMaxQuery(queries, 0);
    }

    private static Query constant(String field, String term, WordMatches.Match near) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), (float) near.nearness());
    }

    /** The cards that the words tell most of, by title and texts, best first. */
    public List<TextHit> search(List<Word> words, int limit) {
        return textSearcher.search(words, limit);
    }

    /** The people whom all of these words may name, best first. */
    public List<PersonHit> people(List<Word> words) {
        return people.named(words);
    }

    /** Everybody who has a role on a card, in the order of the handbook. */
    public List<Person> people() {
        return people.all();
    }

    /**
     * How much a word tells, 0.2 to 1: the rarer among the cards, the more; a word that no card has tells as much as one
     * can.
     */
    double weight(String stem) {
        int cards = Math.max(1, handbook.cards().size());
        int having = Math.max(Math.max(titleWords.frequency(stem), titleParts.frequency(stem)), texts.frequency(stem));
        double weight = Math.log(1 + (double) cards / (1 + having)) / Math.log(1 + (double) cards);
        return Math.max(LEAST_WEIGHT, weight);
    }
}
