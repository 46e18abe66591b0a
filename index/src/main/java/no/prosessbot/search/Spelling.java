package no.prosessbot.search;

import java.util.List;
import java.util.function.Function;

/**
 * How two words that fold alike agree in the letters that are folded. Somebody who types {@code søme} does not mean
 * {@code Some}; somebody who types {@code some} may lack the key for ø. The
 * constants are in ascending order of agreement.
 */
public enum Spelling {
    /** A folded letter was typed that the word does not have: {@code søme} for {@code Some}. */
    OTHER,
    /** Some of the word's folded letters were typed as plain ones: {@code some} for {@code Søme}. */
    PLAIN,
    /** All folded letters were typed as they are. */
    EXACT;

    /**
     * Compares folded letters, in any order.
     *
     * @param typed see {@link Word#marks}
     * @param meant the same of the word that may be meant
     */
    public static Spelling of(String typed, String meant) {
        if (typed.equals(meant)) {
            return EXACT;
        }
        StringBuilder left = new StringBuilder(meant);
        for (int i = 0; i < typed.length(); i++) {
            int at = left.indexOf(String.valueOf(typed.charAt(i)));
            if (at < 0) {
                return OTHER;
            }
            left.deleteCharAt(at);
        }
        return left.isEmpty() ? EXACT : PLAIN;
    }

    /** Returns the elements that are not {@link #OTHER}, or all elements if every one is. */
    public static <T> List<T> agreeing(List<T> found, Function<T, Spelling> spelling) {
        List<T> agreeing =
                found.stream().filter(one -> spelling.apply(one) != OTHER).toList();
        return agreeing.isEmpty() ? found : agreeing;
    }

    /**
     * Returns the {@link #EXACT} elements if the input has folded letters and there are any, else those that
     * {@linkplain #agreeing agree}.
     *
     * @param marked true if some letter was typed with its mark
     */
    public static <T> List<T> nearest(List<T> found, Function<T, Spelling> spelling, boolean marked) {
        List<T> exact = marked
                ? found.stream().filter(one -> spelling.apply(one) == EXACT).toList()
                : List.of();
        return exact.isEmpty() ? agreeing(found, spelling) : exact;
    }
}
