package no.prosessbot.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import org.apache.lucene.index.LeafReader;

/** An immutable index of one handbook, in memory; safe to share between threads. Any input is only text. */
public final class CardIndex {

    /** The least that a word tells, however many cards have it. */
    private static final double LEAST_WEIGHT = 0.2;

    private final Handbook handbook;
    private final Vocabulary vocabulary;
    private final List<List<Title>> titles;
    private final Postings keys;
    private final Postings stemKeys;
    private final Postings bareKeys;
    private final List<SortedTerms> beginnings;
    private final TermDictionary titleWords;
    private final TermDictionary titleParts;
    private final TermDictionary texts;
    private final WordMatcher wordMatcher;
    private final Postings titlesByWord;
    private final Postings titlesByRoot;
    private final Postings titlesByPart;
    private final TextSearcher textSearcher;
    private final People people;

    private CardIndex(
            Handbook handbook, Vocabulary vocabulary, Thesaurus thesaurus, Topics topics, IndexBuilder builder) {
        this.handbook = handbook;
        this.vocabulary = vocabulary;
        LeafReader reader = builder.write(handbook);
        this.titles = List.copyOf(builder.titles());
        this.keys = new Postings(reader, Fields.KEY);
        this.stemKeys = new Postings(reader, Fields.STEM_KEY);
        this.bareKeys = new Postings(reader, Fields.BARE_KEY);
        this.beginnings = Stream.of(Fields.KEY, Fields.STEM_KEY, Fields.BARE_KEY)
                .map(field ->
                        new SortedTerms(new TermCounts(reader, field).terms().toArray(String[]::new)))
                .toList();
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
        this.titlesByWord = new Postings(reader, Fields.TITLE);
        this.titlesByRoot = new Postings(reader, Fields.TITLE_ROOT);
        this.titlesByPart = new Postings(reader, Fields.TITLE_PART);
        this.textSearcher = new TextSearcher(vocabulary, thesaurus, topics, this::weight, reader, handbook.cards());
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
        String stems = stemKey(words);
        List<Integer> documents = keys.documents(key(words));
        if (documents.isEmpty()) {
            documents = stemKeys.documents(stems);
        }
        if (documents.isEmpty() && words.stream().noneMatch(this::functionWord)) {
            documents = bareKeys.documents(stems);
        }
        return documents.stream().map(handbook.cards()::get).toList();
    }

    /** True if these words may be the first ones of a {@linkplain #titled title}; else no more words make them one. */
    public boolean beginsTitle(List<Word> words) {
        String stems = stemKey(words);
        return beginnings.get(0).begins(key(words))
                || beginnings.get(1).begins(stems)
                || beginnings.get(2).begins(stems);
    }

    private String stemKey(List<Word> words) {
        StringBuilder stems = new StringBuilder();
        words.forEach(word -> stems.append(vocabulary.stem(word)));
        return stems.toString();
    }

    /** All cards whose titles the words may name, best first; function words should be left out. */
    public List<TitleHit> titlesLike(List<Word> words) {
        List<WordMatches> matches = wordMatcher.match(words, this::weight);
        TitleMatcher matcher = new TitleMatcher(matches, this::weight);
        List<TitleHit> hits = new ArrayList<>();
        candidates(matches).stream().forEach(document -> {
            TitleHit best = null;
            for (Title title : titles.get(document)) {
                TitleMatcher.Score score = matcher.score(title);
                if (score != null && (best == null || score.score() > best.score())) {
                    best = new TitleHit(
                            handbook.cards().get(document), score.score(), score.words(), score.title(), score.how());
                }
            }
            if (best != null) {
                hits.add(best);
            }
        });
        return TitleMatcher.ranked(hits);
    }

    /** The documents whose titles have anything of the words, by place in the handbook. */
    private BitSet candidates(List<WordMatches> matches) {
        Set<String> wholes = new HashSet<>();
        Set<String> roots = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (WordMatches match : matches) {
            wholes.addAll(match.wholes().keySet());
            roots.addAll(match.roots().keySet());
            parts.addAll(match.parts().keySet());
        }
        BitSet documents = new BitSet(titles.size());
        wholes.forEach(stem -> titlesByWord.forEach(stem, documents::set));
        roots.forEach(root -> titlesByRoot.forEach(root, documents::set));
        parts.forEach(part -> titlesByPart.forEach(part, documents::set));
        return documents;
    }

    /** The cards that the words tell most of, by title and texts, best first. */
    public List<TextHit> search(List<Word> words, int limit) {
        return textSearcher.search(words, limit);
    }

    /** The people whom all of these words may name, best first. */
    public List<PersonHit> people(List<Word> words) {
        return people.named(words);
    }

    /** Who is called exactly so, all words of the name and no other, in any spelling of æøå. */
    public Optional<Person> person(List<Word> words) {
        return Optional.ofNullable(people.called(words));
    }

    /** True if these words may be the first ones of a full {@linkplain #person name}; else no more words make them one. */
    public boolean beginsName(List<Word> words) {
        return people.beginsName(words);
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
