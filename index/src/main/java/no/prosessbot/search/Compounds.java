package no.prosessbot.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits Norwegian compounds in two by means of a vocabulary. At least one half must be known. A known first half may
 * be followed by a linking letter ({@code s} or {@code e}); an unknown half must have at least {@value #UNKNOWN_HALF}
 * letters and a vowel.
 */
final class Compounds {

    /** Minimum length of an unknown half and of a known one, in letters. */
    private static final int UNKNOWN_HALF = 4;

    private static final int KNOWN_HALF = 3;

    /**
     * A half with no more letters than this may be a stem by coincidence ({@code kon-kurs} does not contain
     * {@code kone}), so it counts as known only if it is a word itself.
     */
    private static final int SHORT_HALF = 4;

    private final Set<String> words;
    private final Set<String> stems;

    /**
     * Creates a splitter.
     *
     * @param words the vocabulary: words as written, folded
     * @param stems the stems of the same words
     */
    Compounds(Set<String> words, Set<String> stems) {
        this.words = words;
        this.stems = stems;
    }

    /** Stems of the two halves of a compound. */
    record Halves(String modifier, String head) {}

    /**
     * Returns the best split, or null if the vocabulary does not show that the word is a compound. A split with two
     * known halves is preferred, the most even one first; then one with a known head; then one with a known first half,
     * in both cases the longest first.
     *
     * @param folded the whole word, folded, inflected or not
     */
    @Nullable
    Halves split(String folded) {
        Halves best = null;
        int bestScore = 0;
        for (int at = KNOWN_HALF; at <= folded.length() - KNOWN_HALF; at++) {
            String head = NorwegianStemmer.stem(folded.substring(at));
            String front = folded.substring(0, at);
            String modifier = modifier(front);
            boolean headKnown = head.length() >= KNOWN_HALF && known(folded.substring(at), head);
            int score;
            if (headKnown && modifier != null) {
                score = 1000 + Math.min(head.length(), front.length());
            } else if (headKnown && head.length() >= UNKNOWN_HALF + 1 && word(front)) {
                score = 500 + head.length();
            } else if (modifier != null && modifier.length() >= UNKNOWN_HALF && word(folded.substring(at))) {
                score = modifier.length();
            } else {
                continue;
            }
            if (score > bestScore) {
                bestScore = score;
                best = new Halves(modifier != null ? modifier : NorwegianStemmer.stem(front), head);
            }
        }
        return best;
    }

    private @Nullable String modifier(String front) {
        String stem = NorwegianStemmer.stem(front);
        if (known(front, stem)) {
            return stem;
        }
        if (front.length() > KNOWN_HALF && (front.endsWith("s") || front.endsWith("e"))) {
            String unjoined = front.substring(0, front.length() - 1);
            String bare = NorwegianStemmer.stem(unjoined);
            return known(unjoined, bare) ? bare : null;
        }
        return null;
    }

    private boolean known(String form, String stem) {
        return stems.contains(stem) && (stem.length() > SHORT_HALF || words.contains(form) || words.contains(stem));
    }

    private static boolean word(String letters) {
        if (letters.length() < UNKNOWN_HALF) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (NorwegianStemmer.vowel(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
