package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Person;
import no.prosessbot.search.Word;

/** Who owns and who leads which cards, and which cards lack somebody; looked up once for a handbook. */
final class RoleBook {

    private final Map<List<String>, Set<Card>> owned = new HashMap<>();
    private final Map<List<String>, Set<Card>> led = new HashMap<>();
    private final List<Card> withoutOwner = new ArrayList<>();
    private final List<Card> withoutLeader = new ArrayList<>();

    RoleBook(CardIndex index) {
        for (Card card : index.handbook().cards()) {
            card.owner().names().forEach(name -> add(owned, index, name, card));
            card.leader().names().forEach(name -> add(led, index, name, card));
            if (card.owner().vacant()) {
                withoutOwner.add(card);
            }
            if (card.leader().vacant()) {
                withoutLeader.add(card);
            }
        }
    }

    private static void add(Map<List<String>, Set<Card>> book, CardIndex index, String name, Card card) {
        List<String> words = index.words(name).stream().map(Word::folded).toList();
        book.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(card);
    }

    List<Card> ownedBy(Person person) {
        return List.copyOf(owned.getOrDefault(person.words(), Set.of()));
    }

    List<Card> ledBy(Person person) {
        return List.copyOf(led.getOrDefault(person.words(), Set.of()));
    }

    /** In the order of the handbook. */
    List<Card> rolesOf(Person person, List<Card> handbook) {
        Set<Card> either = new LinkedHashSet<>(owned.getOrDefault(person.words(), Set.of()));
        either.addAll(led.getOrDefault(person.words(), Set.of()));
        return either.size() < 2
                ? List.copyOf(either)
                : handbook.stream().filter(either::contains).toList();
    }

    List<Card> withoutOwner() {
        return withoutOwner;
    }

    List<Card> withoutLeader() {
        return withoutLeader;
    }
}
