package no.prosessbot.reminder.ledger;

import java.time.Instant;
import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * A period during which a card has no owner.
 *
 * @param since when it was first seen
 * @param exact false if it may have begun before {@code since}
 * @param loss the handbook-wide loss that it is part of; null if none
 * @param ended null while it lasts
 * @param owner the new owner; null while it lasts, or if the card is gone
 * @param name the card's title when the vacancy ended; null while it lasts, or if the card is gone
 */
public record Vacancy(
        long id,
        CardId card,
        Instant since,
        boolean exact,
        @Nullable Long loss,
        @Nullable Instant ended,
        @Nullable String owner,
        @Nullable String name) {}
