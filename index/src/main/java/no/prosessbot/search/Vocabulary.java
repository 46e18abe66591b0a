package no.prosessbot.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.prosessbot.search.Title.TitleWord;

/** Analyses words for the index: which of them carry meaning, their bokmål stems, and the halves of compounds. */
final class Vocabulary {

    /** Conjunctions that join two words of the same kind. */
    private static final Set<String> JOINING = Set.of("og", "eller", "samt", "and", "or");

    private final NorwegianAnalyzer analyzer = new NorwegianAnalyzer();
    private final WordList stopWords = WordList.stopWords();
    private final WordList openStopWords = WordList.openStopWords();
    private final Set<String> stopStems;
    private final Set<String> lightStems;
    private final Set<String> everydayStems;
    private final Thesaurus thesaurus;
    private final Topics topics;
    private final Compounds compounds;

    Vocabulary(Thesaurus thesaurus, Topics topics, Compounds compounds) {
        this.thesaurus = thesaurus;
        this.topics = topics;
        this.compounds = compounds;
        this.stopStems = new HashSet<>(stems(stopWords));
        stopStems.addAll(stems(openStopWords));
        this.lightStems = stems(WordList.lightWords());
        this.everydayStems = stems(WordList.everydayWords());
    }

    private Set<String> stems(WordList list) {
        return list.words()
                .map(word -> thesaurus.bokmaal(NorwegianStemmer.stem(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Word> words(String text) {
        return analyzer.words(text);
    }

    /**
     * True for words, and numbers of one or two digits, that carry no meaning in a question unless a title has them.
     */
    boolean stopWord(Word word) {
        return stopWords.contains(word) || openStopWords.contains(word) || smallNumber(word.folded());
    }

    /**
     * True for stop words that carry no meaning in a title either: prepositions, pronouns, auxiliaries and the like.
     */
    boolean functionWord(Word word) {
        return stopWords.containsExactly(word) && !openStopWords.containsExactly(word);
    }

    /** True if a stop word may have this stem, so that it may match a title word with the same stem. */
    boolean stopStem(String stem) {
        return stopStems.contains(stem) || smallNumber(stem);
    }

    private static boolean smallNumber(String folded) {
        return !folded.isEmpty() && folded.length() < 3 && folded.chars().allMatch(Character::isDigit);
    }

    /** True if a built-in vocabulary has a word with this stem. */
    boolean knows(String stem) {
        return thesaurus.vocabulary().contains(stem)
                || topics.vocabulary().contains(stem)
                || lightStems.contains(stem)
                || everydayStems.contains(stem);
    }

    /** True for words that carry little meaning, stop words included. */
    boolean light(Word word) {
        return lightStems.contains(stem(word)) || stopWord(word);
    }

    /** Returns the words of a card's text that carry meaning, or all words if none does. */
    List<Word> contentWords(String text) {
        List<Word> all = words(text);
        List<Word> content = all.stream().filter(word -> !stopWord(word)).toList();
        return content.isEmpty() ? all : content;
    }

    String stem(Word word) {
        return thesaurus.bokmaal(word.stem());
    }

    String root(Word word) {
        return NorwegianStemmer.root(stem(word));
    }

    /** Returns the stems of the halves of a compound, and of their own halves; empty if the word is not a compound. */
    List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        Compounds.Halves halves = compounds.split(folded);
        if (halves != null) {
            parts.add(thesaurus.bokmaal(halves.modifier()));
            parts.add(thesaurus.bokmaal(halves.head()));
            for (String half : List.of(halves.modifier(), halves.head())) {
                Compounds.Halves inner = half.length() > 7 ? compounds.split(half) : null;
                if (inner != null) {
                    parts.add(thesaurus.bokmaal(inner.modifier()));
                    parts.add(thesaurus.bokmaal(inner.head()));
                }
            }
        }
        return parts;
    }

    /** Analyses a card's own title. */
    Title title(String text) {
        return title(words(text), 0, 0);
    }

    /**
     * Analyses a name that an operator gave, in part or as a whole.
     *
     * @param from index of the first word that the operator gave
     * @param to index after the last such word
     */
    Title title(List<Word> all, int from, int to) {
        StringBuilder stemKey = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (Word word : all) {
            stemKey.append(stem(word));
            marks.append(word.marks());
        }
        BitSet content = content(all);
        boolean phrase = content.get(from, to).cardinality() < Math.min(2, to - from);
        StringBuilder bareKey = new StringBuilder();
        List<TitleWord> words = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Word word = all.get(place);
            boolean given = from <= place && place < to;
            if (content.get(place)) {
                bareKey.append(stem(word));
            }
            if (content.get(place) || (given && phrase)) {
                words.add(new TitleWord(
                        word.folded(),
                        stem(word),
                        root(word),
                        parts(word.folded()),
                        word.marks(),
                        place,
                        given,
                        !content.get(place)));
            }
        }
        return new Title(
                Title.key(all),
                stemKey.toString(),
                phrase ? stemKey.toString() : bareKey.toString(),
                marks.toString(),
                all.stream().limit(1).filter(this::stopWord).map(Word::folded).collect(Collectors.joining()),
                all.stream()
                        .skip(Math.max(0, all.size() - 1))
                        .filter(this::stopWord)
                        .map(Word::folded)
                        .collect(Collectors.joining()),
                all.stream().allMatch(this::functionWord),
                List.copyOf(words),
                words.stream().filter(TitleWord::given).toList());
    }

    /**
     * Tells which words of a title carry meaning; all of them if none does. A function word at either end that
     * {@code og} joins to a content word counts as one: in {@code Ved og brensel}, {@code ved} is firewood and not a
     * preposition.
     */
    private BitSet content(List<Word> title) {
        BitSet own = new BitSet();
        for (int i = 0; i < title.size(); i++) {
            own.set(i, !functionWord(title.get(i)));
        }
        BitSet content = (BitSet) own.clone();
        for (int i = 1; i + 1 < title.size(); i++) {
            if (JOINING.contains(title.get(i).folded())) {
                content.set(0, content.get(0) || (i == 1 && own.get(2)));
                content.set(i + 1, content.get(i + 1) || (i + 2 == title.size() && own.get(i - 1)));
            }
        }
        if (content.isEmpty()) {
            content.set(0, title.size());
        }
        return content;
    }
}
