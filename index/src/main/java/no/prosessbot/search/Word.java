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

    /** A word that stands for itself, in no text. */
    static Word of(String surface) {
        String folded = Folding.word(surface);
        String stem = NorwegianStemmer.stem(folded);
        return new Word(surface, folded, stem, NorwegianStemmer.root(stem), 0);
    }

    /**
     * Its letters that are folded, in order: {@code åø} of {@code Håndbøker}, however they were typed. Empty for a word that
     * has none, or whose writer has no keys for them.
     */
    public String marks() {
        if (!Folding.folds(surface)) {
            return "";
        }
        String spelling = Folding.spelling(surface);
        StringBuilder marks = new StringBuilder();
        // an ending may have been taken off the folded form
        for (int i = 0; i < Math.min(spelling.length(), folded.length()); i++) {
            if (spelling.charAt(i) > 0x7f && spelling.charAt(i) != folded.charAt(i)) {
                marks.append(spelling.charAt(i));
            }
        }
        return marks.toString();
    }

    /** Lower case with æ, ø and å, however they were typed, and without other marks: André is Andre, but Bø is not Bo. */
    String letters() {
        String spelling = Folding.spelling(surface);
        StringBuilder letters = new StringBuilder(folded);
        for (int i = 0; i < Math.min(spelling.length(), folded.length()); i++) {
            if ("æøå".indexOf(spelling.charAt(i)) >= 0) {
                letters.setCharAt(i, spelling.charAt(i));
            }
        }
        return letters.toString();
    }

    /** True if it is written with a capital first letter. */
    public boolean capitalised() {
        return Character.isUpperCase(surface.charAt(0));
    }
}
