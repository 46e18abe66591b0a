package no.prosessbot.answer;

import java.util.Locale;

/** What a question was understood to ask, which determines the contents of the answer. */
public enum AnswerKind {
    /** Who owns a card. */
    OWNER,
    /** Who leads the process of a card. */
    LEADER,
    /** The purpose of a card. */
    PURPOSE,
    /** The input of a card. */
    INPUT,
    /** The output of a card. */
    OUTPUT,
    /** A card as a whole. */
    CARD,
    /** The cards that a person owns. */
    OWNED_BY,
    /** The cards that a person leads. */
    LED_BY,
    /** The cards on which a person has any role. */
    ROLES_OF,
    /** The cards that nobody owns. */
    MISSING_OWNER,
    /** The cards that nobody leads. */
    MISSING_LEADER,
    /** All cards. */
    LIST,
    /** The cards nearest to a description, where no title or person was recognised. */
    SEARCH,
    /** Several cards or several people fit equally well. */
    AMBIGUOUS,
    /** No card or person was found; the answer may offer near titles. */
    UNKNOWN;

    /** Returns the name used in the JSON output of {@code ask}, e.g. {@code owned-by}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
