package no.prosessbot.answer;

import no.prosessbot.search.Likeness;

/**
 * Thresholds that decide between "this one", "one of these" and "none". For the meaning of the scores see
 * {@link no.prosessbot.search.TitleHit} and {@link no.prosessbot.search.TextHit}. The values were tuned on sets of
 * questions like those in the tests.
 */
final class Margins {

    /** Minimum share of a title that must match for it to count as said in full. */
    static final double WHOLE_TITLE = 0.8;

    /** Returns the minimum share of the question that a whole title must account for, which is higher for synonyms. */
    static double otherWords(Likeness how) {
        return how.compareTo(Likeness.SYNONYM) < 0 ? 0.4 : 0.7;
    }

    /** Titles said in full whose scores differ by no more than this fit equally well. */
    static final double EQUAL_TITLES = 0.03;

    /** Minimum share of the question's words that a part of a title must account for. */
    static final double PART_WORDS = 0.72;

    /** Parts of titles whose shares of the question differ by no more than this fit equally well. */
    static final double EQUAL_PARTS = 0.12;

    /** Minimum score of a title that is offered when a question has no answer. */
    static final double NEAR_TITLE = 0.38;

    /** Minimum score of a person's name. */
    static final double NAME = 0.75;

    /** Names whose scores differ by no more than this fit equally well. */
    static final double EQUAL_NAMES = 0.05;

    /** Minimum score at which the texts of a single card answer a question about its roles or fields. */
    static final double TEXT_ANSWERS = 0.75;

    /** Minimum lead over the next card for that. */
    static final double TEXT_AHEAD = 0.2;

    /** Minimum score for a list of cards where a role or field of something was asked for. */
    static final double TEXT_ASKED = 0.7;

    /**
     * A text with more distinct content words than this always has some in common with a card, so it needs a higher
     * score.
     */
    private static final int LONG_STORY = 14;

    private static final double LONG_STORY_TOLD = 0.3;

    /**
     * Returns the minimum score for a list of cards where no role or field was asked for.
     *
     * @param words number of distinct content words
     * @param outright true for an outright question, which a merely related card does not answer; false for a
     *     description, whose author wants whoever handles it and is helped by the nearest card
     */
    static double described(int words, boolean outright) {
        return switch (words) {
            case 0 -> 0.65;
            case 1 -> outright ? 0.65 : 0.3;
            case 2 -> outright ? 0.55 : 0.25;
            case 3 -> outright ? 0.4 : 0.2;
            case 4 -> outright ? 0.3 : 0.16;
            case 5, 6, 7, 8 -> outright ? 0.25 : 0.13;
            default -> words <= LONG_STORY ? (outright ? 0.25 : 0.12) : LONG_STORY_TOLD;
        };
    }

    /** Maximum number of content words in a description, repeated ones included. */
    static final int LONGEST_DESCRIPTION = 40;

    private Margins() {}
}
