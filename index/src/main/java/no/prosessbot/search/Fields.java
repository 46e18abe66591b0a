package no.prosessbot.search;

/** Names of the fields in the Lucene index. */
final class Fields {

    /** A whole title as a single term, in three forms; see {@link Title}. */
    static final String KEY = "key";

    static final String STEM_KEY = "stem-key";
    static final String BARE_KEY = "bare-key";

    /** Words of titles: stem, reversed stem, root, and the stems of the halves of compounds. */
    static final String TITLE = "title";

    /** The same words folded, with their inflection. */
    static final String TITLE_FOLDED = "title-folded";

    static final String TITLE_BACKWARDS = "title-backwards";
    static final String TITLE_ROOT = "title-root";
    static final String TITLE_PART = "title-part";

    /** Stems and roots of the words of an operator's multi-word names: no single one of them names the card. */
    static final String PHRASE = "phrase";

    static final String PHRASE_ROOT = "phrase-root";

    /** Words of the purpose, input, output and extra parameters. */
    static final String TEXT = "text";

    static final String TEXT_ROOT = "text-root";
    static final String TEXT_PART = "text-part";

    /** Names of the topics of the title's words and halves of compounds, and of the words of the texts. */
    static final String TITLE_TOPIC = "title-topic";

    static final String TEXT_TOPIC = "text-topic";

    /** Folded words of the names of people. */
    static final String NAME = "name";

    private Fields() {}
}
