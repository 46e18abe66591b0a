package no.prosessbot.card;

import java.text.Normalizer;

/** Unicode normalisation, so that texts that can be encoded in several ways have one form. */
public final class UnicodeForm {

    /**
     * Maximum number of combining marks on a letter; further ones are dropped. No language needs more: it is the limit
     * of Unicode's Stream-Safe Text Format (UAX #15). Putting marks in canonical order takes quadratic time.
     */
    private static final int MOST_MARKS = 30;

    private UnicodeForm() {}

    /** Returns the text in NFKC, the composed form in which compatible characters are equal. */
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
        // no combining mark has a lower code point, and most texts have none
        return c >= 0x300
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
