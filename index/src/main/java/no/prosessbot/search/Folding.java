package no.prosessbot.search;

import java.text.Normalizer;
import java.util.Locale;
import no.prosessbot.card.UnicodeForm;

/**
 * What makes two spellings the same letters: Unicode forms, invisible characters, case, and æøå beside their ASCII
 * spellings ({@code ae/oe/aa} and {@code a/o/a}).
 */
final class Folding {

    private Folding() {}

    /** NFKC without format characters (zero-width, soft hyphen, byte order mark, direction marks). */
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

    /** Lower case and each letter folded by itself: {@code oe} stays two letters. */
    static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.chars().forEach(letter -> appendFolded(folded, (char) letter));
        return folded.toString();
    }

    /**
     * The folded form of one word. {@code aa} is always å. {@code oe} and {@code ae} are ø and æ only in a word that has
     * no such letter of its own: {@code sjøen} is not {@code sjon}.
     */
    static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean hasOwn = lower.indexOf('ø') >= 0 || lower.indexOf('æ') >= 0 || lower.indexOf('ö') >= 0;
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char last = folded.isEmpty() ? 0 : folded.charAt(folded.length() - 1);
            if (c == 'a' && i > 0 && lower.charAt(i - 1) == 'a' && last == 'a') {
                continue;
            }
            if (c == 'e' && !hasOwn && i > 0 && digraph(lower, i)) {
                continue;
            }
            appendFolded(folded, c);
        }
        return folded.toString();
    }

    /** True if {@code e} belongs to the letter before it; not where it begins an ending ({@code sjoen}, {@code broer}). */
    private static boolean digraph(String lower, int at) {
        char before = lower.charAt(at - 1);
        if (before == 'a') {
            return true;
        }
        String rest = lower.substring(at + 1);
        return before == 'o' && !(at > 2 && (rest.equals("n") || rest.equals("ne") || rest.equals("r")));
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
