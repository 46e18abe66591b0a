package no.prosessbot.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final Completions titles;
    private final Completions people;

    public Suggester(CardIndex index) {
        this.index = index;
        this.titles = new Completions(
                index.handbook().cards().stream().map(Card::title).toList(), index::words);
        this.people = new Completions(index.people().stream().map(Person::name).toList(), index::words);
    }

    /** Titles for what was typed, best first; all in page order where nothing was. */
    public List<String> titles(String typed, int limit) {
        List<Word> words = words(typed);
        Completions.Found begun = titles.find(words, limit);
        Set<String> found = new LinkedHashSet<>(begun.texts());
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
