package no.prosessbot.search;

import java.text.Normalizer;
import java.util.Locale;
import no.prosessbot.card.UnicodeForm;

/**
 * Character folding: Unicode forms, invisible characters, case, and the ASCII spellings of æøå ({@code ae/oe/aa} and
 * {@code a/o/a}). Two spellings of a word are the same if they fold alike.
 */
final class Folding {

    private Folding() {}

    /**
     * Returns the text in NFKC without format characters (zero-width characters, soft hyphens, byte order marks,
     * direction marks).
     */
    static String visible(String text) {
        String composed = UnicodeForm.compatible(text);
        int first = 0;
        while (first < composed.length() && !invisible(composed.charAt(first))) {
            first++;
        }
        if (first == composed.length()) {
            return composed;
        }
        StringBuilder kept = new StringBuilder(composed.length()).append(composed, 0, first);
        for (int i = first; i < composed.length(); i++) {
            if (!invisible(composed.charAt(i))) {
                kept.append(composed.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean invisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** Lower-cases a word and folds each letter by itself: {@code oe} stays two letters. */
    static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.chars().forEach(letter -> appendFolded(folded, (char) letter));
        return folded.toString();
    }

    /**
     * Folds one word. {@code aa} is always å. {@code oe} and {@code ae} are ø and æ only in a word without such a
     * letter of its own, so that {@code sjøen} does not become {@code sjon}.
     */
    static String word(String word) {
        return fold(word, false);
    }

    /**
     * Returns the word in lower case with æ, ø and å for whatever {@link #word} folds to their base letters:
     * {@code ae}, {@code oe}, {@code aa}, ä and ö. Has the same length as the folded form and lines up with it letter
     * by letter.
     */
    static String spelling(String word) {
        return fold(word, true);
    }

    /** Returns false if folding certainly changes nothing in the word but its case. */
    static boolean folds(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 0x7f) {
                return true;
            }
            boolean second = c == 'a' || c == 'A' || c == 'e' || c == 'E';
            if (i > 0 && second && "aAoO".indexOf(word.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String word, boolean spelt) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean hasOwn = lower.indexOf('ø') >= 0 || lower.indexOf('æ') >= 0 || lower.indexOf('ö') >= 0;
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == 'a' && i > 0 && lower.charAt(i - 1) == 'a') {
                replaceLast(folded, 'a', spelt ? 'å' : 'a');
            } else if (c == 'e' && !hasOwn && i > 0 && digraph(lower, i)) {
                if (spelt && !beginsEnding(lower, i)) {
                    replaceLast(folded, 'a', 'æ');
                    replaceLast(folded, 'o', 'ø');
                }
            } else if (spelt) {
                appendSpelt(folded, c);
            } else {
                appendFolded(folded, c);
            }
        }
        return folded.toString();
    }

    private static void replaceLast(StringBuilder folded, char letter, char by) {
        int last = folded.length() - 1;
        if (folded.charAt(last) == letter) {
            folded.setCharAt(last, by);
        }
    }

    /**
     * True if the {@code e} belongs to the letter before it and does not begin an ending ({@code sjoen},
     * {@code broer}).
     */
    private static boolean digraph(String lower, int at) {
        char before = lower.charAt(at - 1);
        return before == 'a' || (before == 'o' && !(at > 2 && beginsEnding(lower, at)));
    }

    /** True if the {@code e} and what follows could be an ending ({@code boen}), so that it is ambiguous. */
    private static boolean beginsEnding(String lower, int at) {
        String rest = lower.substring(at + 1);
        return rest.equals("n") || rest.equals("ne") || rest.equals("r");
    }

    private static void appendSpelt(StringBuilder spelt, char c) {
        if (c < 0x80) {
            spelt.append(c);
            return;
        }
        switch (c) {
            case 'æ', 'ä' -> spelt.append('æ');
            case 'ø', 'ö' -> spelt.append('ø');
            default -> {
                int length = spelt.length();
                appendFolded(spelt, c);
                if (spelt.length() == length + 1) {
                    spelt.setCharAt(length, c);
                }
            }
        }
    }

    private static void appendFolded(StringBuilder folded, char c) {
        if (c < 0x80) {
            folded.append(c);
            return;
        }
        switch (c) {
            case 'æ', 'å', 'ä' -> folded.append('a');
            case 'ø', 'ö' -> folded.append('o');
            case 'ß' -> folded.append("ss");
            case 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ł' -> folded.append('l');
            default -> {
                String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                for (int i = 0; i < decomposed.length(); i++) {
                    if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                        folded.append(decomposed.charAt(i));
                    }
                }
            }
        }
    }
}
