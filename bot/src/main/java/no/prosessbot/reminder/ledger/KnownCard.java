package no.prosessbot.reminder.ledger;

import java.util.List;
import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * A card as it was when the content was last still.
 *
 * @param name its title as the card spells it
 * @param owner null where nobody owned it
 * @param rest all else that it said, to know it by should its title change
 * @param translations what the cards of the same process in other languages are known by, to know it by should one of
 *     them come or go
 */
public record KnownCard(
        CardId id,
        String name,
        String file,
        int line,
        @Nullable String owner,
        String rest,
        List<CardId> translations) {

    public KnownCard {
        translations = List.copyOf(translations);
    }

    /** True if one of its cards is known by what one of the other's is. */
    public boolean shares(KnownCard other) {
        return id.equals(other.id)
                || translations.contains(other.id)
                || other.translations.contains(id)
                || (!translations.isEmpty() && translations.stream().anyMatch(other.translations::contains));
    }
}
