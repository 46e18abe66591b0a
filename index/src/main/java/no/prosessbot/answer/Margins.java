package no.prosessbot.answer;

import no.prosessbot.search.Likeness;

/**
 * Where "this one", "one of these" and "none" part. All scores are shares from 0 to 1, see
 * {@link no.prosessbot.search.TitleHit} and {@link no.prosessbot.search.TextHit}; the figures were measured on sets of
 * questions, as those in this project's tests.
 */
final class Margins {

    /** A title of which this share was said, was said in full. */
    static final double WHOLE_TITLE = 0.8;

    /** The least share of the question that a whole title must account for, by how surely it was said. */
    static double otherWords(Likeness how) {
        return how.compareTo(Likeness.SYNONYM) < 0 ? 0.4 : 0.7;
    }

    /** Titles said in full that score so near each other fit equally. */
    static final double EQUAL_TITLES = 0.03;

    /** The share of the question's words that a part of a title must account for. */
    static final double PART_WORDS = 0.72;

    /** Parts of titles that account for so nearly the same share fit equally. */
    static final double EQUAL_PARTS = 0.12;

    /** A title that shares at least this with an unanswered question is worth offering. */
    static final double NEAR_TITLE = 0.45;

    /** A name that is spelt at least so well is believed. */
    static final double NAME = 0.75;

    /** Names that fit so nearly as well are the same to us. */
    static final double EQUAL_NAMES = 0.05;

    /** From here on the texts of one card answer a question for its owner. */
    static final double TEXT_ANSWERS = 0.8;

    /** And by so much it must be ahead of the next card. */
    static final double TEXT_AHEAD = 0.2;

    /** The least share for a list of cards where a role or field of something was asked for. */
    static final double TEXT_ASKED = 0.62;

    /** The least share for a list of cards where something was described: by the number of words that carry meaning. */
    static double described(int words) {
        return switch (words) {
            case 0, 1 -> 0.55;
            case 2 -> 0.42;
            case 3 -> 0.28;
            case 4 -> 0.21;
            default -> words <= 8 ? 0.17 : words <= 14 ? 0.15 : 0.3;
        };
    }

    private Margins() {}
}
