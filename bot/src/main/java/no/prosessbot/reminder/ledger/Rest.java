package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.prosessbot.card.CardId;

/**
 * A card that a server is not reminded of for a while.
 *
 * @param until the first date on which it counts again
 * @param by the user who decided it
 */
public record Rest(long server, CardId card, Kind kind, LocalDate until, String reason, long by, Instant decided) {

    /** The same, of a card that is known by this. */
    Rest of(CardId id) {
        return new Rest(server, id, kind, until, reason, by, decided);
    }

    /** Why it rests. */
    public enum Kind {
        /** Later. */
        SNOOZE,
        /** The card needs no owner. */
        EXEMPTION;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
