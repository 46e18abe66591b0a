package no.prosessbot.reminder.ledger;

import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * A card as it was when the content was last still.
 *
 * @param name its title as the card spells it
 * @param owner null where nobody owned it
 * @param rest all else that it said, to know it by should its title change
 */
public record KnownCard(
        CardId id,
        String name,
        String file,
        int line,
        @Nullable String owner,
        String rest) {}
