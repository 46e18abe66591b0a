package no.prosessbot.search;

/** Names of the index's fields. */
final class Fields {

    /** Titles as one term each, see {@link Title}. */
    static final String KEY = "key";

    static final String STEM_KEY = "stem-key";
    static final String BARE_KEY = "bare-key";

    /** Title words: stem, the stem backwards, root, stems of a compound's halves. */
    static final String TITLE = "title";

    /** The same words folded but inflected as they stand. */
    static final String TITLE_FOLDED = "title-folded";

    static final String TITLE_BACKWARDS = "title-backwards";
    static final String TITLE_ROOT = "title-root";
    static final String TITLE_PART = "title-part";

    /** Stem and root of the words of names that an operator gave in several words: none of them alone names the card. */
    static final String PHRASE = "phrase";

    static final String PHRASE_ROOT = "phrase-root";

    /** Words of purpose, input, output and further parameters. */
    static final String TEXT = "text";

    static final String TEXT_ROOT = "text-root";
    static final String TEXT_PART = "text-part";

    /** Names of the topics that a title's words, halves of compounds among them, are written about; and a text's. */
    static final String TITLE_TOPIC = "title-topic";

    static final String TEXT_TOPIC = "text-topic";

    /** Folded words of people's names. */
    static final String NAME = "name";

    private Fields() {}
}
