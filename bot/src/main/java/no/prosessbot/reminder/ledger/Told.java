package no.prosessbot.reminder.ledger;

import java.util.Locale;

/**
 * A subject that a message is about.
 *
 * @param subject the id of the vacancy or the loss
 */
public record Told(Kind kind, long subject) {

    /** What is said about it. */
    public enum Kind {
        /** A card has no owner. */
        VACANCY,
        /** A card has an owner again; the subject is its vacancy. */
        OWNER,
        /** Handbook-wide loss of owners. */
        LOSS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
