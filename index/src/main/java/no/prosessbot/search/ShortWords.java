package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes endings from words too short for the stemmer, which would have to guess: {@code bøen} may be {@code bø}, if
 * there is such a word.
 */
final class ShortWords {

    /** Minimum and maximum length of the word without its ending, in letters. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 3;

    private static final List<String> ENDINGS = List.of(
            "s", "a", "as", "e", "es", "en", "ens", "et", "ets", "er", "ers", "ene", "enes", "ane", "anes", "t", "tt");

    /** Endings that have lost their e because it was folded with the o before it, as in {@code boen}. */
    private static final List<String> ENDINGS_WITHOUT_E = List.of("n", "ns", "t", "ts", "r", "rs", "ne", "nes");

    private ShortWords() {}

    /** True if the stem is as short as those that {@link #stems} returns. */
    static boolean shortStem(String stem) {
        return SHORTEST <= stem.length() && stem.length() <= LONGEST;
    }

    /** Returns the possible stems of a word, folded; empty for words that are too long or too short. */
    static List<String> stems(Word word) {
        String folded = word.folded();
        List<String> stems = new ArrayList<>();
        if (folded.length() > SHORTEST && folded.length() <= LONGEST + 4) {
            add(stems, folded, ENDINGS);
            if (folded.length() < word.surface().length()) {
                add(stems, folded, ENDINGS_WITHOUT_E);
            }
        }
        return stems;
    }

    private static void add(List<String> stems, String folded, List<String> endings) {
        for (String ending : endings) {
            if (folded.endsWith(ending)) {
                String stem = folded.substring(0, folded.length() - ending.length());
                if (shortStem(stem)) {
                    stems.add(stem);
                }
            }
        }
    }
}
