package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the endings off words so short that the stemmer leaves them, since what is left could be anything: {@code bøen} is
 * {@code bø}, if there is such a word.
 */
final class ShortWords {

    /** Of how many letters, at least and at most, such a word is without its ending. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 3;

    private static final List<String> ENDINGS = List.of(
            "s", "a", "as", "e", "es", "en", "ens", "et", "ets", "er", "ers", "ene", "enes", "ane", "anes", "t", "tt");

    /** What is left of an ending whose e was folded with an o before it, as in {@code boen}. */
    private static final List<String> ENDINGS_WITHOUT_E = List.of("n", "ns", "t", "ts", "r", "rs", "ne", "nes");

    private ShortWords() {}

    /** True for what may be left of a word by taking its ending off. */
    static boolean shortStem(String stem) {
        return SHORTEST <= stem.length() && stem.length() <= LONGEST;
    }

    /** What may be the word without an ending, folded; empty for longer words. */
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
