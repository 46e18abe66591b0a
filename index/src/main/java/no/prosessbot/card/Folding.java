package no.prosessbot.card;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts equal that a reader takes for the same. */
final class Folding {

    private Folding() {}

    /** In one Unicode form (compatibility variants as well), lower case, blanks collapsed, invisible characters gone. */
    static String fold(String text) {
        // Upper case first, so that what has only an upper-case pair (ß, ſ) folds as well.
        String composed = UnicodeForm.compatible(text);
        return Normalizer.normalize(
                Blank.collapse(composed).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
