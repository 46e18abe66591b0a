package no.prosessbot.search;

/** How a word of the question meets a word of a card, from the surest to the loosest. */
public enum Likeness {
    /** The same word, inflected or not, in any spelling of æøå. */
    SAME(1.0),
    /** The same word misspelt. */
    MISSPELT(0.95),
    /** A word made from the same root, as {@code endre} and {@code endring}. */
    DERIVED(0.9),
    /** A part of a compound, as {@code tilgang} in {@code tilgangsstyring}. */
    PART(0.9),
    /** A word that means the same by the thesaurus. */
    SYNONYM(0.85);

    private final double nearness;

    Likeness(double nearness) {
        this.nearness = nearness;
    }

    /** How much such a match counts, 0 to 1. */
    double nearness() {
        return nearness;
    }
}
