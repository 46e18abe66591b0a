package no.prosessbot.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** An immutable index of one handbook, in memory; safe to share between threads. Any input is only text. */
public final class CardIndex {

    /** The least that a word tells, however many cards have it. */
    private static final double LEAST_WEIGHT = 0.2;

    private final Handbook handbook;
    private final Vocabulary vocabulary;
    private final List<List<Title>> titles;
    private final Subjects subjects;
    private final TitleLookup lookup;
    private final TermDictionary titleWords;
    private final TermDictionary titleParts;
    private final TermDictionary texts;
    private final WordMatcher wordMatcher;
    private final List<Postings> titlesByWord;
    private final List<Postings> titlesByRoot;
    private final List<Postings> titlesByPart;
    private final TextSearcher textSearcher;
    private final People people;
    private final Map<String, Person> peopleByName;

    private CardIndex(
            Handbook handbook, Vocabulary vocabulary, Thesaurus thesaurus, Topics topics, IndexBuilder builder) {
        this.handbook = handbook;
        this.vocabulary = vocabulary;
        LeafReader reader = builder.write(handbook);
        this.titles = List.copyOf(builder.titles());
        this.subjects = new Subjects(vocabulary, titles);
        this.lookup = new TitleLookup(reader, titles, vocabulary);
        this.titleWords = new TermDictionary(reader, Fields.TITLE, Fields.PHRASE);
        this.titleParts = new TermDictionary(reader, Fields.TITLE_PART);
        this.texts = new TermDictionary(reader, Fields.TEXT);
        this.wordMatcher = new WordMatcher(
                vocabulary,
                thesaurus,
                titleWords,
                new TermDictionary(reader, Fields.TITLE_FOLDED),
                new TermDictionary(reader, Fields.TITLE_BACKWARDS),
                new TermDictionary(reader, Fields.TITLE_ROOT, Fields.PHRASE_ROOT),
                titleParts,
                texts);
        this.titlesByWord = postings(reader, Fields.TITLE, Fields.PHRASE);
        this.titlesByRoot = postings(reader, Fields.TITLE_ROOT, Fields.PHRASE_ROOT);
        this.titlesByPart = postings(reader, Fields.TITLE_PART);
        this.textSearcher = new TextSearcher(vocabulary, thesaurus, topics, this::weight, reader, handbook.cards());
        this.peopleByName = Map.copyOf(builder.peopleByName());
        this.people = new People(
                new TermDictionary(reader, Fields.NAME),
                new Postings(reader, Fields.NAME),
                builder.people(),
                handbook.cards().size());
    }

    private static List<Postings> postings(LeafReader reader, String... fields) {
        return Stream.of(fields).map(field -> new Postings(reader, field)).toList();
    }

    /** An index with the thesaurus that comes with the program. */
    public static CardIndex of(Handbook handbook) {
        return of(handbook, Map.of());
    }

    /**
     * An index with an organisation's own words as well.
     *
     * @param synonyms a card's title, or a word or phrase of titles → other names for it, of one word or several
     */
    public static CardIndex of(Handbook handbook, Map<String, List<String>> synonyms) {
        return of(handbook, synonyms, card -> List.of());
    }

    /**
     * An index in which cards are found by more titles than their own.
     *
     * @param alsoCalled the titles of a card's translations
     */
    public static CardIndex of(
            Handbook handbook, Map<String, List<String>> synonyms, Function<Card, List<String>> alsoCalled) {
        Thesaurus thesaurus = Thesaurus.load(synonyms);
        Topics topics = Topics.load();
        Compounds compounds = compounds(handbook, new NorwegianAnalyzer(), thesaurus, topics);
        Vocabulary vocabulary = new Vocabulary(thesaurus, topics, compounds);
        OtherNames otherNames = new OtherNames(vocabulary, handbook, synonyms, alsoCalled);
        return new CardIndex(handbook, vocabulary, thesaurus, topics, new IndexBuilder(vocabulary, topics, otherNames));
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

    /** The handbook that the index was made of. */
    public Handbook handbook() {
        return handbook;
    }

    /** The words of a text, in order. */
    public List<Word> words(String text) {
        return vocabulary.words(text);
    }

    /** The text that {@link Word#start()} counts in: in one Unicode form, and without what cannot be seen. */
    public static String visible(String text) {
        return Folding.visible(text);
    }

    /** True for words that say nothing of what a question is about, since no title has them but as a function word. */
    public boolean functionWord(Word word) {
        return vocabulary.stopWord(word) && !subjects.contains(word, vocabulary.stem(word));
    }

    /** True for words that say nothing of what a question is about unless a title has them, as one may have this. */
    public boolean stopWord(Word word) {
        return vocabulary.stopWord(word);
    }

    /** True if a title begins with this function word. */
    public boolean firstInTitle(Word functionWord) {
        return subjects.begins(functionWord.folded());
    }

    /** True if a title ends with this function word. */
    public boolean lastInTitle(Word functionWord) {
        return subjects.ends(functionWord.folded());
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
     * The cards whose title, or other name, is exactly these words, one after the other: spelt alike (blanks aside), else
     * inflected otherwise. What is spelt otherwise in folded letters is left out where something is not; of the rest, what
     * is spelt exactly so alone is meant by who types such letters. Empty if there is none.
     */
    public List<Card> titled(List<Word> words) {
        return lookup.documents(words, this::functionWord).stream()
                .map(handbook.cards()::get)
                .toList();
    }

    /** True if these words may be the first ones of a {@linkplain #titled title}; else no more words make them one. */
    public boolean beginsTitle(List<Word> words) {
        return lookup.begins(words);
    }

    /** All cards whose titles the words may name, best first; function words should be left out. */
    public List<TitleHit> titlesLike(List<Word> words) {
        return titlesLike(words, words);
    }

    /**
     * The same, where the words stand in a text.
     *
     * @param among all words of the text, function words too, in order
     */
    public List<TitleHit> titlesLike(List<Word> words, List<Word> among) {
        List<WordMatches> matches = wordMatcher.match(words, this::weight);
        TitleMatcher matcher = new TitleMatcher(matches, among, this::weight);
        List<TitleHit> hits = new ArrayList<>();
        candidates(matches).stream().forEach(document -> {
            TitleHit best = matcher.best(handbook.cards().get(document), titles.get(document));
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
        mark(wholes, titlesByWord, documents);
        mark(roots, titlesByRoot, documents);
        mark(parts, titlesByPart, documents);
        return documents;
    }

    private static void mark(Set<String> terms, List<Postings> fields, BitSet documents) {
        fields.forEach(postings -> terms.forEach(term -> postings.forEach(term, documents::set)));
    }

    /** The cards that the words tell most of, by title and texts, best first. */
    public List<TextHit> search(List<Word> words, int limit) {
        return textSearcher.search(words, limit);
    }

    /** The people whom all of these words may name, best first. */
    public List<PersonHit> people(List<Word> words) {
        return people.named(words);
    }

    /**
     * Who is called exactly so, all words of the name and no other, in any spelling of æøå; several where only that
     * spelling tells them apart and the words do not.
     */
    public List<Person> called(List<Word> words) {
        return people.called(words);
    }

    /** True if these words may be the first ones of a full {@linkplain #called name}; else no more words make them one. */
    public boolean beginsName(List<Word> words) {
        return people.beginsName(words);
    }

    /** True if somebody is called so, first or last, in the genitive or not. */
    public boolean nameWord(Word word) {
        return people.bears(word.folded());
    }

    /** Whom a card names so; null for a name that no card has, or one of no letters. */
    public @Nullable Person person(String name) {
        return peopleByName.get(name);
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
