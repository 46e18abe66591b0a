package no.prosessbot.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words of bokmål, nynorsk and English, from a resource; lines that begin with {@code #} are comments. */
final class WordList {

    /** Folded word → the folded letters of those words that it may be, see {@link Word#marks}. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private WordList(String resource) {
        for (String line : lines(resource)) {
            for (String text : line.trim().split(" +", -1)) {
                Word word = Word.of(text);
                words.computeIfAbsent(word.folded(), key -> new HashSet<>(2)).add(word.marks());
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

    /** Nouns, verbs and adjectives that say nothing of what a question is about, unless a title has them. */
    static WordList openStopWords() {
        return new WordList("openstopwords.txt");
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
        return words.keySet().stream();
    }

    /** True if the word is in the list, spelt as it is there or without æøå: {@code hår} is not {@code har}. */
    boolean contains(Word word) {
        Set<String> marks = words.get(word.folded());
        if (marks == null) {
            return false;
        }
        String typed = word.marks();
        return typed.isEmpty() || marks.contains(typed);
    }

    /** True if the word is in the list, spelt as it is there: {@code far} is not {@code får}. */
    boolean containsExactly(Word word) {
        Set<String> marks = words.get(word.folded());
        return marks != null && marks.contains(word.marks());
    }
}
