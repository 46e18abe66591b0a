package no.prosessbot.answer;

/** A language that people ask in and are answered in. */
public enum Language {
    BOKMAAL("nb"),
    NYNORSK("nn"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }
}
