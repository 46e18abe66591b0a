package no.prosessbot.reminder.ledger;

import java.util.Locale;

/**
 * Something that a message tells of.
 *
 * @param subject the id of the vacancy or the loss
 */
public record Told(Kind kind, long subject) {

    /** What is told. */
    public enum Kind {
        /** A card has no owner. */
        VACANCY,
        /** Somebody has become the owner. */
        OWNER,
        /** The handbook lost its owners. */
        LOSS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
