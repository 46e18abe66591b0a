package no.prosessbot.search;

import java.util.List;

/**
 * Somebody, or a group, that has a role on a card.
 *
 * @param name as the first card spells it
 * @param words of the name, folded
 */
public record Person(String name, List<String> words) {

    public Person {
        words = List.copyOf(words);
    }

    /** True if this is a name of several words, as people's full names are. */
    public boolean full() {
        return words.size() > 1;
    }
}
