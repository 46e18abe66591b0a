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

/** A list of bokmål, nynorsk and English words, read from a resource. Lines that begin with {@code #} are comments. */
final class WordList {

    /** Folded word → the folded letters of the listed words that fold to it, see {@link Word#marks}. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private WordList(String resource) {
        for (String line : lines(resource)) {
            for (String text : line.trim().split(" +", -1)) {
                Word word = Word.of(text);
                words.computeIfAbsent(word.folded(), key -> new HashSet<>(2)).add(word.marks());
            }
        }
    }

    /** Returns the lines of a resource beside this class, except comments. */
    static List<String> lines(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Function words, which say nothing about the subject of a text. The list is our own, because the usual ones
     * contain words that questions about processes hinge on.
     */
    static WordList stopWords() {
        return new WordList("stopwords.txt");
    }

    /** Nouns, verbs and adjectives that say nothing about the subject of a question, unless a title has them. */
    static WordList openStopWords() {
        return new WordList("openstopwords.txt");
    }

    /** Words that say little about the subject of a text, since they are used about anything. */
    static WordList lightWords() {
        return new WordList("lightwords.txt");
    }

    /** Everyday words that are not taken for misspelt titles, unless a title has them. */
    static WordList everydayWords() {
        return new WordList("everyday.txt");
    }

    /** All words of the list, folded. */
    Stream<String> words() {
        return words.keySet().stream();
    }

    /** True if the list has the word, with the same æøå or typed without any: {@code hår} is not {@code har}. */
    boolean contains(Word word) {
        Set<String> marks = words.get(word.folded());
        if (marks == null) {
            return false;
        }
        String typed = word.marks();
        return typed.isEmpty() || marks.contains(typed);
    }

    /** True if the list has the word with the same æøå: {@code far} is not {@code får}. */
    boolean containsExactly(Word word) {
        Set<String> marks = words.get(word.folded());
        return marks != null && marks.contains(word.marks());
    }
}
