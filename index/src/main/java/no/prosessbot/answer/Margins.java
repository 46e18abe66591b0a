package no.prosessbot.answer;

import no.prosessbot.search.Likeness;

/**
 * Where "this one", "one of these" and "none" part. What the scores mean, see
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

    /** A title that scores at least this beside an unanswered question is worth offering. */
    static final double NEAR_TITLE = 0.38;

    /** A name that is spelt at least so well is believed. */
    static final double NAME = 0.75;

    /** Names that fit so nearly as well are the same to us. */
    static final double EQUAL_NAMES = 0.05;

    /** From here on the texts of one card answer a question for its owner. */
    static final double TEXT_ANSWERS = 0.75;

    /** And by so much it must be ahead of the next card. */
    static final double TEXT_AHEAD = 0.2;

    /** The least share for a list of cards where a role or field of something was asked for. */
    static final double TEXT_ASKED = 0.7;

    /** A text with more words of its own than this has some that any card has. */
    private static final int LONG_STORY = 14;

    private static final double LONG_STORY_TOLD = 0.3;

    /**
     * The least share for a list of cards where nothing in particular is asked of them.
     *
     * @param words how many different words carry meaning
     * @param outright true where something is asked outright: cards that are only near are no answer to that. Who tells of
     *     something looks for whoever takes care of it, and is helped by what is nearest.
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

    /** So long is no description, in words that carry meaning, even where they are the same again and again. */
    static final int LONGEST_DESCRIPTION = 40;

    private Margins() {}
}
