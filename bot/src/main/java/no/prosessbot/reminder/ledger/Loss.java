package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.util.List;
import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * Cards that lost their owners between two readings.
 *
 * @param owned how many cards had an owner before
 * @param whole true if it is about the handbook rather than about cards
 * @param cards in page order
 */
public record Loss(long id, Instant at, int owned, boolean whole, List<Card> cards) {

    public Loss {
        cards = List.copyOf(cards);
    }

    /**
     * One of them.
     *
     * @param id what it is known by, or was
     * @param file where it stands, or stood
     * @param owner who owned it
     * @param now what stands there for an owner now, empty for nothing; null where the card is gone
     */
    public record Card(
            CardId id,
            String name,
            String file,
            int line,
            String owner,
            @Nullable String now) {}
}
