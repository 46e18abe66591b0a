package no.prosessbot.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words of bokmål, nynorsk and English, from a resource; lines that begin with {@code #} are comments. */
final class WordList {

    private final Set<String> folded = new HashSet<>();

    private WordList(String resource) {
        for (String line : lines(resource)) {
            for (String word : line.trim().split(" +", -1)) {
                folded.add(Folding.word(word));
            }
        }
    }

    /** The lines of a resource beside this class but for comments. */
    static List<String> lines(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Function words, which say nothing of what a text is about. Our own list: the usual ones hold the words that questions
     * about processes turn on.
     */
    static WordList stopWords() {
        return new WordList("stopwords.txt");
    }

    /** Words that say little of what a text is about, since they are used of anything. */
    static WordList lightWords() {
        return new WordList("lightwords.txt");
    }

    /** Words of everyday life that are no misspelt titles, unless a title has them. */
    static WordList everydayWords() {
        return new WordList("everyday.txt");
    }

    /** All words of the list, folded. */
    Stream<String> words() {
        return folded.stream();
    }

    boolean contains(String foldedWord) {
        return folded.contains(foldedWord);
    }
}
