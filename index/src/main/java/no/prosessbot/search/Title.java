package no.prosessbot.search;

import java.util.List;

/**
 * One analysed name of a card: its own title, or another name given by an operator.
 *
 * @param key all words folded, without blanks
 * @param stemKey stems of all words, without blanks
 * @param bareKey stems of the content words, without blanks; the {@code stemKey} if the operator's part is a phrase
 *     whose function words must be said
 * @param marks folded letters of all words, see {@link Word#marks}
 * @param first the first word, folded, if it is a stop word; else empty
 * @param last the last word, folded, if it is a stop word; else empty
 * @param functionWords true if there are no other words, so that only the whole title means anything
 * @param words the content words, and the function words of an operator's phrase that must be said
 * @param given those of them that an operator gave, all of which must be said; empty for the card's own title
 */
record Title(
        String key,
        String stemKey,
        String bareKey,
        String marks,
        String first,
        String last,
        boolean functionWords,
        List<TitleWord> words,
        List<TitleWord> given) {

    /**
     * One word of a title.
     *
     * @param folded see {@link Folding#word}
     * @param stem the bokmål stem where the thesaurus knows the word as nynorsk
     * @param root the stem without derivational endings
     * @param parts stems of the parts of a compound; else empty
     * @param marks its folded letters, see {@link Word#marks}
     * @param place index of the word in the title, from 0
     * @param given true if an operator gave the word; false if it is from the card's own title
     * @param function true for a function word, which matches only unchanged and in its place
     */
    record TitleWord(
            String folded,
            String stem,
            String root,
            List<String> parts,
            String marks,
            int place,
            boolean given,
            boolean function) {}

    /** Returns the words folded, without blanks. */
    static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.folded()));
        return key.toString();
    }

    /** True if this is the card's own title. */
    boolean own() {
        return given.isEmpty();
    }
}
