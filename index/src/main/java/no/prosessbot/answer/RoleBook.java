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
import org.jspecify.annotations.Nullable;

/**
 * The cards that each person owns and leads, and the cards without an owner or leader, computed once per handbook. All
 * lists are in the order of the handbook.
 */
final class RoleBook {

    private final Map<Person, Set<Card>> owned = new HashMap<>();
    private final Map<Person, Set<Card>> led = new HashMap<>();
    private final List<Card> withoutOwner = new ArrayList<>();
    private final List<Card> withoutLeader = new ArrayList<>();

    RoleBook(CardIndex index) {
        for (Card card : index.handbook().cards()) {
            card.owner().names().forEach(name -> add(owned, index.person(name), card));
            card.leader().names().forEach(name -> add(led, index.person(name), card));
            if (card.owner().vacant()) {
                withoutOwner.add(card);
            }
            if (card.leader().vacant()) {
                withoutLeader.add(card);
            }
        }
    }

    private static void add(Map<Person, Set<Card>> book, @Nullable Person person, Card card) {
        if (person != null) {
            book.computeIfAbsent(person, key -> new LinkedHashSet<>()).add(card);
        }
    }

    List<Card> ownedBy(Person person) {
        return List.copyOf(owned.getOrDefault(person, Set.of()));
    }

    List<Card> ledBy(Person person) {
        return List.copyOf(led.getOrDefault(person, Set.of()));
    }

    /** Returns the cards on which the person has either role, in the order of {@code handbook}. */
    List<Card> rolesOf(Person person, List<Card> handbook) {
        Set<Card> either = new LinkedHashSet<>(owned.getOrDefault(person, Set.of()));
        either.addAll(led.getOrDefault(person, Set.of()));
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
