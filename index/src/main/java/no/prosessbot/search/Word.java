package no.prosessbot.search;

/**
 * One analysed word of a text.
 *
 * @param surface as written, without invisible characters
 * @param folded in lower case, with æøå folded
 * @param stem without inflection
 * @param root without derivation either
 * @param start offset in the text after NFKC and removal of invisible characters, in UTF-16 code units
 */
public record Word(String surface, String folded, String stem, String root, int start) {

    /** Analyses a word outside any text. */
    static Word of(String surface) {
        String folded = Folding.word(surface);
        String stem = NorwegianStemmer.stem(folded);
        return new Word(surface, folded, stem, NorwegianStemmer.root(stem), 0);
    }

    /**
     * Returns the letters that are folded, in order: {@code åø} for {@code Håndbøker}, however they were typed. Empty
     * if the word has none, or was typed without them.
     */
    public String marks() {
        if (!Folding.folds(surface)) {
            return "";
        }
        String spelling = Folding.spelling(surface);
        StringBuilder marks = new StringBuilder();
        // the folded form may lack an ending
        for (int i = 0; i < Math.min(spelling.length(), folded.length()); i++) {
            if (spelling.charAt(i) > 0x7f && spelling.charAt(i) != folded.charAt(i)) {
                marks.append(spelling.charAt(i));
            }
        }
        return marks.toString();
    }

    /**
     * Returns the word in lower case with æ, ø and å, however they were typed, but without other marks: André equals
     * Andre, but Bø does not equal Bo.
     */
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

    /** True if the word begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(surface.charAt(0));
    }
}
