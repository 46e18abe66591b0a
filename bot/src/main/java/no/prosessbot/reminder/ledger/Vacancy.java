package no.prosessbot.reminder.ledger;

import java.time.Instant;
import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * A card's time without an owner.
 *
 * @param exact false where it may have been so for longer than since {@code since}
 * @param loss the loss of the whole handbook that it is part of
 * @param owner who ended it; null while nobody did, or where the card is gone
 * @param name what the card was called when it ended
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
