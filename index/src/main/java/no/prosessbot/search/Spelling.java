package no.prosessbot.search;

import java.util.List;
import java.util.function.Function;

/**
 * How words that fold to the same letters agree in those that are folded. Who types {@code søme} means no {@code Some};
 * who types {@code some} may lack the key.
 */
public enum Spelling {
    /** Other letters were typed than are meant: {@code søme} for {@code Some}. */
    OTHER,
    /** Some were typed without their marks: {@code some} for {@code Søme}. */
    PLAIN,
    /** All are as they were typed. */
    EXACT;

    /**
     * Compares folded letters, in any order.
     *
     * @param typed see {@link Word#marks}
     * @param meant the same of what may be meant
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

    /** Those that are not spelt otherwise, or all where all are. */
    public static <T> List<T> agreeing(List<T> found, Function<T, Spelling> spelling) {
        List<T> agreeing =
                found.stream().filter(one -> spelling.apply(one) != OTHER).toList();
        return agreeing.isEmpty() ? found : agreeing;
    }

    /** Those that {@link #agreeing agree}, or the exact ones alone if some letter was typed with its mark. */
    public static <T> List<T> nearest(List<T> found, Function<T, Spelling> spelling, boolean marked) {
        List<T> exact = marked
                ? found.stream().filter(one -> spelling.apply(one) == EXACT).toList()
                : List.of();
        return exact.isEmpty() ? agreeing(found, spelling) : exact;
    }
}
