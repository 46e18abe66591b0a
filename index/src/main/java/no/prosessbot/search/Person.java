package no.prosessbot.search;

import java.util.List;

/**
 * Somebody, or a group, that has a role on a card.
 *
 * @param name as the first card spells it
 * @param words of the name, folded
 * @param marks the folded letters of each word, see {@link Word#marks}: Kari Bø and Kari Bo are two people
 */
public record Person(String name, List<String> words, List<String> marks) {

    public Person {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    /** True if this is a name of several words, as people's full names are. */
    public boolean full() {
        return words.size() > 1;
    }
}
