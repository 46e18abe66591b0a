package no.prosessbot.address;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes marks off the letters that have one that can be taken off: {@code å} becomes {@code a}, and {@code ø} stays. */
public final class Accents {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Accents() {}

    /** The text in composed form, without the marks. */
    public static String removed(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
