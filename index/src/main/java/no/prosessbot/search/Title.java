package no.prosessbot.search;

import java.util.List;

/**
 * One title of a card, or another name that an operator gave it, analysed.
 *
 * @param key all words folded, without blanks
 * @param stemKey all words' stems, without blanks
 * @param bareKey stems of the words that carry meaning, without blanks
 * @param words the words that carry meaning
 */
record Title(String key, String stemKey, String bareKey, List<TitleWord> words) {

    /**
     * @param stem in bokmål where the thesaurus knows a nynorsk word
     * @param parts stems of its halves, if it is a compound; else empty
     */
    record TitleWord(String folded, String stem, String root, List<String> parts) {}
}
