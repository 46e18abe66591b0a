package no.prosessbot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.prosessbot.card.Card;

/**
 * Completes titles and names while somebody types: by how they begin, by how their words begin, by a part, each in any
 * spelling of æøå; by a beginning with a slip or two in it; and by all ways in which a question is understood. Immutable,
 * safe to share between threads.
 */
public final class Suggester {

    /** In words; nobody types more of a title. */
    private static final int LONGEST = 400;

    /** The share of what was typed that a title must account for where another begins so. */
    private static final double MOST_WORDS = 0.7;

    private final CardIndex index;
    private final Map<String, Set<String>> byOtherTitle = new HashMap<>();
    private final Completions titles;
    private final Completions people;

    public Suggester(CardIndex index) {
        this(index, card -> List.of());
    }

    /**
     * Offers titles of the index for those of their translations too.
     *
     * @param alsoCalled the titles of a card's translations
     */
    public Suggester(CardIndex index, Function<Card, List<String>> alsoCalled) {
        this.index = index;
        List<String> all = new ArrayList<>();
        index.handbook().cards().forEach(card -> all.add(card.title()));
        Set<String> own = new HashSet<>(all);
        for (Card card : index.handbook().cards()) {
            for (String title : alsoCalled.apply(card)) {
                if (!own.contains(title)) {
                    byOtherTitle
                            .computeIfAbsent(title, key -> new LinkedHashSet<>())
                            .add(card.title());
                    all.add(title);
                }
            }
        }
        this.titles = new Completions(all, index::words);
        this.people = new Completions(index.people().stream().map(Person::name).toList(), index::words);
    }

    /** Titles for what was typed, best first; all in page order where nothing was. */
    public List<String> titles(String typed, int limit) {
        List<Word> words = words(typed);
        // a title and its translation may both be found
        Completions.Found begun = titles.find(words, byOtherTitle.isEmpty() ? limit : 2 * limit);
        Set<String> found = new LinkedHashSet<>();
        begun.texts().forEach(title -> found.addAll(byOtherTitle.getOrDefault(title, Set.of(title))));
        if (found.size() < limit && !words.isEmpty()) {
            index.titlesLike(words).stream()
                    .filter(hit -> !begun.begun() || sure(hit))
                    .forEach(hit -> found.add(hit.card().title()));
        }
        return found.stream().limit(limit).toList();
    }

    /** Where something begins as was typed, a guess at what else could be meant is in the way. */
    private static boolean sure(TitleHit hit) {
        return hit.how() != Likeness.MISSPELT && hit.words() >= MOST_WORDS;
    }

    /** People's names for what was typed, best first; all in the order of the handbook where nothing was. */
    public List<String> people(String typed, int limit) {
        List<Word> words = words(typed);
        Set<String> found = new LinkedHashSet<>(people.find(words, limit).texts());
        if (found.size() < limit && !words.isEmpty()) {
            index.people(words).forEach(hit -> found.add(hit.person().name()));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Word> words(String typed) {
        List<Word> words = index.words(typed);
        return words.subList(0, Math.min(words.size(), LONGEST));
    }
}
