package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.search.Word;
import org.jspecify.annotations.Nullable;

/** A pattern of the lexicon: a sequence of words, some of which may have alternatives, be optional, or be arbitrary. */
final class Phrase {

    /** Maximum number of words that {@code *} matches; it matches at least one. */
    private static final int GAP = 5;

    /** One element of the pattern; a gap if it has no words. */
    private record Element(Set<String> words, boolean optional) {

        boolean gap() {
            return words.isEmpty();
        }
    }

    private final List<Element> elements;

    private Phrase(List<Element> elements) {
        this.elements = elements;
    }

    /**
     * Parses a pattern: words separated by blanks. {@code |} separates alternatives, a trailing {@code ?} makes a word
     * optional, and {@code *} is a gap.
     *
     * @param fold how a word is folded, as in questions
     * @throws IllegalArgumentException if the pattern does not begin with a mandatory word
     */
    static Phrase parse(String text, UnaryOperator<String> fold) {
        List<Element> elements = new ArrayList<>();
        for (String part : text.trim().split(" +", -1)) {
            boolean optional = part.endsWith("?");
            String words = optional ? part.substring(0, part.length() - 1) : part;
            elements.add(
                    words.equals("*")
                            ? new Element(Set.of(), false)
                            : new Element(
                                    Stream.of(words.split("\\|", -1)).map(fold).collect(Collectors.toUnmodifiableSet()),
                                    optional));
        }
        if (elements.get(0).gap() || elements.get(0).optional) {
            throw new IllegalArgumentException("A phrase begins with a word, got: " + text);
        }
        return new Phrase(List.copyOf(elements));
    }

    /** The words with which a match can begin, folded. */
    Set<String> first() {
        return elements.get(0).words;
    }

    /**
     * Returns the indices of the words matched by the pattern from {@code start} on, or null if it does not match
     * there.
     *
     * @param filler tells words that may occur between any two words of the pattern
     */
    @Nullable
    List<Integer> match(List<Word> words, int start, Predicate<Word> filler) {
        List<Integer> taken = new ArrayList<>();
        return match(words, start, 0, taken, filler) ? taken : null;
    }

    private boolean match(List<Word> words, int at, int element, List<Integer> taken, Predicate<Word> filler) {
        if (element == elements.size()) {
            return true;
        }
        Element next = elements.get(element);
        if (next.gap()) {
            for (int skip = 1; skip <= GAP && at + skip < words.size(); skip++) {
                if (match(words, at + skip, element + 1, taken, filler)) {
                    return true;
                }
            }
            return false;
        }
        if (at < words.size() && next.words.contains(words.get(at).folded())) {
            taken.add(at);
            if (match(words, at + 1, element + 1, taken, filler)) {
                return true;
            }
            taken.remove(taken.size() - 1);
        }
        boolean between = !taken.isEmpty() && at < words.size() && filler.test(words.get(at));
        if (between && match(words, at + 1, element, taken, filler)) {
            return true;
        }
        return next.optional && match(words, at, element + 1, taken, filler);
    }
}
