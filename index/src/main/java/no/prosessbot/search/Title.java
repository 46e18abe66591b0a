package no.prosessbot.search;

import java.util.List;

/**
 * One title of a card, or another name that an operator gave it, analysed.
 *
 * @param key all words folded, without blanks
 * @param stemKey all words' stems, without blanks
 * @param bareKey stems of the words that carry meaning, without blanks
 * @param marks the letters of all words that are folded, see {@link Word#marks}
 * @param first the first word, folded, if it is a stop word, else empty
 * @param last the same of the last word
 * @param functionWords true if it has no other words, so that it says nothing but all together
 * @param words the words that carry meaning, and what else of an operator's phrase must be said
 * @param given those of them that an operator gave: all must be said, or none was meant; empty for the card's own title
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
     * @param stem in bokmål where the thesaurus knows a nynorsk word
     * @param parts stems of its halves, if it is a compound; else empty
     * @param marks its letters that are folded
     * @param place which word of the title it is, from 0
     * @param given true if it is a word that an operator gave, not one of the card's own title
     * @param function true for a function word, which is said as it stands or not at all
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

    /** Words folded, without blanks. */
    static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.folded()));
        return key.toString();
    }

    /** True for the card's own title. */
    boolean own() {
        return given.isEmpty();
    }
}
