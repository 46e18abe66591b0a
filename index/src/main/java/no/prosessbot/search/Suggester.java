package no.prosessbot.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Card;

/**
 * Completes titles and names while somebody types: by how they begin, by how one of their words begins, by a part, and
 * misspelt; any spelling of æøå. Immutable, safe to share between threads.
 */
public final class Suggester {

    /** One thing that can be suggested. */
    private record Entry(String text, String key, List<String> words) {}

    private final CardIndex index;
    private final List<Entry> titles;
    private final List<Entry> people;

    public Suggester(CardIndex index) {
        this.index = index;
        Map<String, Entry> distinct = new LinkedHashMap<>();
        for (Card card : index.handbook().cards()) {
            distinct.putIfAbsent(card.title(), entry(card.title()));
        }
        this.titles = List.copyOf(distinct.values());
        this.people =
                index.people().stream().map(person -> entry(person.name())).toList();
    }

    /** Titles for what was typed, best first; all in page order where nothing was. */
    public List<String> titles(String typed, int limit) {
        Set<String> found = beginning(titles, typed, limit);
        if (found.size() < limit && !typed.isBlank()) {
            index.titlesLike(index.words(typed))
                    .forEach(hit -> found.add(hit.card().title()));
        }
        return found.stream().limit(limit).toList();
    }

    /** People's names for what was typed, best first; all in the order of the handbook where nothing was. */
    public List<String> people(String typed, int limit) {
        Set<String> found = beginning(people, typed, limit);
        if (found.size() < limit && !typed.isBlank()) {
            index.people(index.words(typed))
                    .forEach(hit -> found.add(hit.person().name()));
        }
        return found.stream().limit(limit).toList();
    }

    private Set<String> beginning(List<Entry> entries, String typed, int limit) {
        List<String> words = index.words(typed).stream().map(Word::folded).toList();
        String key = String.join("", words);
        List<Set<String>> ranks = List.of(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Entry entry : entries) {
            int rank = entry.key.startsWith(key) ? 0 : wordsBegin(entry, words) ? 1 : entry.key.contains(key) ? 2 : 3;
            if (rank < ranks.size() && ranks.get(rank).size() < limit) {
                ranks.get(rank).add(entry.text);
            }
        }
        Set<String> found = new LinkedHashSet<>();
        ranks.forEach(found::addAll);
        return found;
    }

    /** True if every typed word begins some word of the entry. */
    private static boolean wordsBegin(Entry entry, List<String> typed) {
        return typed.stream().allMatch(word -> entry.words.stream().anyMatch(own -> own.startsWith(word)));
    }

    private Entry entry(String text) {
        List<String> words = new ArrayList<>();
        index.words(text).forEach(word -> words.add(word.folded()));
        return new Entry(text, String.join("", words), words);
    }
}
