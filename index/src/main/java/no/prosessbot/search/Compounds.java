package no.prosessbot.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits Norwegian compounds in two by a vocabulary. A split needs one known half; the other must be long enough to be a
 * word and, if it is the first, may end in a joint ({@code s} or {@code e}).
 */
final class Compounds {

    /** Shortest half that may be unknown, and shortest known one, in letters. */
    private static final int UNKNOWN_HALF = 4;

    private static final int KNOWN_HALF = 3;

    /** A half of so few letters may be a stem by chance ({@code kon-kurs} has no {@code kone}): it must be a word itself. */
    private static final int SHORT_HALF = 4;

    private final Set<String> words;
    private final Set<String> stems;

    /**
     * @param words the vocabulary, folded, as the words are written
     * @param stems the stems of the same words
     */
    Compounds(Set<String> words, Set<String> stems) {
        this.words = words;
        this.stems = stems;
    }

    /** The two halves of a compound. */
    record Halves(String modifier, String head) {}

    /**
     * The best split: both halves known before one, a longer head before a shorter one. Null where the word is no compound
     * that the vocabulary can tell.
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
