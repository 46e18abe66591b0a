package no.prosessbot.search;

/**
 * One word of a text after analysis.
 *
 * @param surface as written, without invisible characters
 * @param folded lower case, æøå folded
 * @param stem without inflection
 * @param root without derivation either
 * @param start where it begins in the analysed text, UTF-16 code units
 */
public record Word(String surface, String folded, String stem, String root, int start) {

    /** True if it is written with a capital first letter. */
    public boolean capitalised() {
        return Character.isUpperCase(surface.charAt(0));
    }
}
