package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.prosessbot.search.Title.TitleWord;

/** Analyses words for the index: which carry meaning, their bokmål stems, and the halves of compounds. */
final class Vocabulary {

    private final NorwegianAnalyzer analyzer = new NorwegianAnalyzer();
    private final WordList stopWords = WordList.stopWords();
    private final Set<String> lightStems;
    private final Set<String> everydayStems;
    private final Thesaurus thesaurus;
    private final Topics topics;
    private final Compounds compounds;

    Vocabulary(Thesaurus thesaurus, Topics topics, Compounds compounds) {
        this.thesaurus = thesaurus;
        this.topics = topics;
        this.compounds = compounds;
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

    boolean functionWord(Word word) {
        return stopWords.contains(word.folded());
    }

    /** True if the vocabularies that come with the program have a word of this stem. */
    boolean knows(String stem) {
        return thesaurus.vocabulary().contains(stem)
                || topics.vocabulary().contains(stem)
                || lightStems.contains(stem)
                || everydayStems.contains(stem);
    }

    /** True for words that carry little. */
    boolean light(Word word) {
        return lightStems.contains(stem(word));
    }

    /** Words that carry meaning; all words where none does. */
    List<Word> contentWords(String text) {
        List<Word> all = words(text);
        List<Word> content = all.stream().filter(word -> !functionWord(word)).toList();
        return content.isEmpty() ? all : content;
    }

    String stem(Word word) {
        return thesaurus.bokmaal(word.stem());
    }

    String root(Word word) {
        return NorwegianStemmer.root(stem(word));
    }

    /** Stems of a compound's halves, and of the halves' halves; empty if it is none. */
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

    Title title(String text) {
        StringBuilder key = new StringBuilder();
        StringBuilder stemKey = new StringBuilder();
        for (Word word : words(text)) {
            key.append(word.folded());
            stemKey.append(stem(word));
        }
        StringBuilder bareKey = new StringBuilder();
        List<TitleWord> content = new ArrayList<>();
        for (Word word : contentWords(text)) {
            bareKey.append(stem(word));
            content.add(new TitleWord(word.folded(), stem(word), root(word), parts(word.folded())));
        }
        return new Title(key.toString(), stemKey.toString(), bareKey.toString(), content);
    }
}
