package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.prosessbot.card.CardId;

/**
 * A snooze: a card that a guild is not reminded of for a while.
 *
 * @param until the first date on which the card counts again
 * @param by the user who decided it
 */
public record Rest(long server, CardId card, Kind kind, LocalDate until, String reason, long by, Instant decided) {

    /** Returns the same snooze for a card that now has another id. */
    Rest of(CardId id) {
        return new Rest(server, id, kind, until, reason, by, decided);
    }

    /** Why the guild is not reminded. */
    public enum Kind {
        /** The card is to be looked at later. */
        SNOOZE,
        /** The card needs no owner. */
        EXEMPTION;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
