package no.prosessbot.search;

import java.util.List;

/**
 * A person or a group with a role on some card.
 *
 * @param name as spelt by the first card that has it
 * @param words words of the name, folded
 * @param marks folded letters of each word, see {@link Word#marks}: Kari Bø and Kari Bo are two people
 */
public record Person(String name, List<String> words, List<String> marks) {

    public Person {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    /** True if the name has several words, as full names have. */
    public boolean full() {
        return words.size() > 1;
    }
}
