package no.prosessbot.search;

import java.util.List;

/**
 * Light stemmer for folded Norwegian words, bokmål and nynorsk alike. {@link #stem} removes inflection (number,
 * definiteness, genitive); {@link #root} also removes derivational endings, so that {@code endre} matches
 * {@code endring}. The rules are our own. A stem need not be a word, since both sides of a comparison are stemmed.
 */
final class NorwegianStemmer {

    /** An ending, with the minimum number of letters that must remain before it. Lists have longer endings first. */
    private record Ending(String letters, int least) {}

    private static final List<Ending> INFLECTION = List.of(
            new Ending("arane", 3),
            new Ending("erane", 3),
            new Ending("arar", 3),
            new Ending("erne", 3),
            new Ending("aren", 3),
            new Ending("eren", 3),
            new Ending("ane", 3),
            new Ending("ene", 3),
            new Ending("ere", 4),
            new Ending("ar", 3),
            new Ending("er", 3),
            new Ending("en", 3),
            new Ending("et", 3),
            new Ending("a", 3),
            new Ending("e", 3));

    private static final List<Ending> DERIVATION = List.of(
            new Ending("isering", 3),
            new Ending("asjon", 3),
            new Ending("ering", 3),
            new Ending("ning", 4),
            new Ending("anse", 4),
            new Ending("else", 4),
            new Ending("ende", 4),
            new Ending("ans", 4),
            new Ending("els", 4),
            new Ending("end", 4),
            new Ending("ert", 4),
            new Ending("het", 4),
            new Ending("ing", 3),
            new Ending("lig", 4),
            new Ending("leg", 4),
            new Ending("er", 4),
            new Ending("te", 4),
            new Ending("de", 4),
            new Ending("t", 4),
            new Ending("d", 4));

    private NorwegianStemmer() {}

    /**
     * Returns the stem of a word.
     *
     * @param folded see {@link Folding#word}
     */
    static String stem(String folded) {
        String word = folded;
        int length = word.length();
        if (length > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            word = word.substring(0, length - 1);
        }
        word = word.replace("heit", "het");
        String once = strip(word);
        // registeret → register → regist, as register does
        String twice = !once.equals(word) && once.length() > 4 && once.endsWith("er") ? strip(once) : once;
        return tail(twice);
    }

    /**
     * Returns the root of a stem.
     *
     * @param stem see {@link #stem}
     */
    static String root(String stem) {
        for (Ending ending : DERIVATION) {
            if (stem.endsWith(ending.letters) && stem.length() - ending.letters.length() >= ending.least) {
                return tail(stem.substring(0, stem.length() - ending.letters.length()));
            }
        }
        return stem;
    }

    private static String strip(String word) {
        // -het and -itet are not definite forms
        if (word.endsWith("het") || word.endsWith("itet")) {
            return word;
        }
        for (Ending ending : INFLECTION) {
            int left = word.length() - ending.letters.length();
            if (word.endsWith(ending.letters) && left >= ending.least && hasVowel(word, left)) {
                return word.substring(0, left);
            }
        }
        return word;
    }

    private static String tail(String word) {
        int end = word.length();
        // regel → regl, artikkel → artikl, as in regler and artikler
        if (end > 4 && word.endsWith("el") && !vowel(word.charAt(end - 3))) {
            int stop = word.charAt(end - 3) == word.charAt(end - 4) ? end - 3 : end - 2;
            return word.substring(0, stop) + "l";
        }
        if (end > 3 && word.charAt(end - 1) == word.charAt(end - 2) && !vowel(word.charAt(end - 1))) {
            return word.substring(0, end - 1);
        }
        return word;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (vowel(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean vowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }
}
