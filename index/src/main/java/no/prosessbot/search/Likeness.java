package no.prosessbot.search;

/** How a word of a question matches a word of a card, from the most to the least certain. */
public enum Likeness {
    /** The same word in any inflection and any spelling of æøå. */
    SAME(1.0),
    /** The same word, misspelt. */
    MISSPELT(0.95),
    /** A word with the same root, as {@code endre} and {@code endring}. */
    DERIVED(0.9),
    /** A part of a compound, as {@code tilgang} in {@code tilgangsstyring}. */
    PART(0.9),
    /** A synonym from the thesaurus. */
    SYNONYM(0.85);

    private final double nearness;

    Likeness(double nearness) {
        this.nearness = nearness;
    }

    /** Weight of such a match, 0 to 1. */
    double nearness() {
        return nearness;
    }
}
