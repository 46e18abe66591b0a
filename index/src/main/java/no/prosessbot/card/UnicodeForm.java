package no.prosessbot.card;

import java.text.Normalizer;

/** One form for texts that Unicode can write in several. */
public final class UnicodeForm {

    /**
     * A letter has at most so many marks above and below it in any language, and more are dropped: Unicode's stream-safe
     * text format (UAX #15). To put marks in order takes time by the square of how many there are.
     */
    private static final int MOST_MARKS = 30;

    private UnicodeForm() {}

    /** The composed form in which compatible characters are the same (NFKC). */
    public static String compatible(String text) {
        String bounded = bounded(text);
        return Normalizer.isNormalized(bounded, Normalizer.Form.NFKC)
                ? bounded
                : Normalizer.normalize(bounded, Normalizer.Form.NFKC);
    }

    private static String bounded(String text) {
        int marks = 0;
        int kept = 0;
        StringBuilder bounded = null;
        for (int i = 0; i < text.length(); i++) {
            marks = mark(text.charAt(i)) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                bounded = bounded == null ? new StringBuilder(text.length()) : bounded;
                bounded.append(text, kept, i);
                kept = i + 1;
            }
        }
        return bounded == null
                ? text
                : bounded.append(text, kept, text.length()).toString();
    }

    private static boolean mark(char c) {
        // no mark has a lower number, and most texts have none
        return c >= 0x300
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
