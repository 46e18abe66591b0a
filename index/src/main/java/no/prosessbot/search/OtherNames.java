package no.prosessbot.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;

/**
 * What an operator's synonyms make of the titles of a handbook: another name for a whole title, or for a word or phrase
 * in it. A word for a word is the {@link Thesaurus}' affair. Immutable.
 */
final class OtherNames {

    private record Pair(List<Word> said, List<Word> meant) {}

    private final Vocabulary vocabulary;
    private final Function<Card, List<String>> alsoCalled;
    private final Map<String, List<List<Word>>> ofTitles = new LinkedHashMap<>();
    private final List<Pair> ofPhrases = new ArrayList<>();

    /**
     * The other names that hold in a handbook.
     *
     * @param synonyms a card's title, or a word or phrase of titles → other names for it
     * @param alsoCalled what the process of a card is called besides, as good as its title
     */
    OtherNames(
            Vocabulary vocabulary,
            Handbook handbook,
            Map<String, List<String>> synonyms,
            Function<Card, List<String>> alsoCalled) {
        this.vocabulary = vocabulary;
        this.alsoCalled = alsoCalled;
        Set<String> titles = new HashSet<>();
        if (!synonyms.isEmpty()) {
            for (Card card : handbook.cards()) {
                titles.add(Title.key(vocabulary.words(card.title())));
                alsoCalled.apply(card).forEach(title -> titles.add(Title.key(vocabulary.words(title))));
            }
        }
        synonyms.forEach((name, others) -> {
            List<Word> meant = vocabulary.words(name);
            boolean title = titles.contains(Title.key(meant));
            for (String other : others) {
                List<Word> said = vocabulary.words(other);
                if (meant.isEmpty() || said.isEmpty()) {
                    continue;
                }
                if (title) {
                    ofTitles.computeIfAbsent(Title.key(meant), key -> new ArrayList<>())
                            .add(said);
                } else if (meant.size() > 1 || said.size() > 1) {
                    ofPhrases.add(new Pair(said, meant));
                    ofPhrases.add(new Pair(meant, said));
                }
            }
        });
    }

    /** The other names of a card, without its title. */
    List<Title> of(Card card) {
        List<Title> names = new ArrayList<>(of(card.title()));
        for (String title : alsoCalled.apply(card)) {
            List<Word> words = vocabulary.words(title);
            names.add(vocabulary.title(words, 0, words.size()));
            names.addAll(of(title));
        }
        return names;
    }

    private List<Title> of(String title) {
        List<Word> words = vocabulary.words(title);
        List<Title> names = new ArrayList<>();
        for (List<Word> name : ofTitles.getOrDefault(Title.key(words), List.of())) {
            names.add(vocabulary.title(name, 0, name.size()));
        }
        for (Pair pair : ofPhrases) {
            for (int at = 0; at + pair.meant.size() <= words.size(); at++) {
                if (stands(pair.meant, words, at)) {
                    List<Word> name = new ArrayList<>(words.subList(0, at));
                    name.addAll(pair.said);
                    name.addAll(words.subList(at + pair.meant.size(), words.size()));
                    names.add(vocabulary.title(name, at, at + pair.said.size()));
                }
            }
        }
        return names;
    }

    private boolean stands(List<Word> phrase, List<Word> words, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!vocabulary.stem(phrase.get(i)).equals(vocabulary.stem(words.get(at + i)))) {
                return false;
            }
        }
        return true;
    }
}
