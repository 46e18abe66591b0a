package no.prosessbot.card;

import java.text.Normalizer;
import java.util.Locale;

/** Normalises texts so that those which look the same to readers are equal. */
final class Folding {

    private Folding() {}

    /** Returns the text in NFKC and lower case, with white space collapsed and invisible characters removed. */
    static String fold(String text) {
        // upper case first, so that characters with only an upper-case counterpart (ß, ſ) fold as well
        String composed = UnicodeForm.compatible(text);
        return Normalizer.normalize(
                Blank.collapse(composed).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
