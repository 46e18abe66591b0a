package no.prosessbot.answer;

import java.util.Locale;

/** What a question turned out to ask, and so what the answer holds. */
public enum AnswerKind {
    OWNER,
    LEADER,
    PURPOSE,
    INPUT,
    OUTPUT,
    CARD,
    OWNED_BY,
    LED_BY,
    ROLES_OF,
    MISSING_OWNER,
    MISSING_LEADER,
    LIST,
    SEARCH,
    AMBIGUOUS,
    UNKNOWN;

    /** As the JSON of {@code ask} spells it, e.g. {@code owned-by}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
