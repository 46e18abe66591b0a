package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.util.List;
import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * Cards that lost their owners between two snapshots of the handbook.
 *
 * @param owned how many cards had an owner before
 * @param whole true if the loss is handbook-wide and reported as a whole rather than card by card
 * @param cards in page order
 */
public record Loss(long id, Instant at, int owned, boolean whole, List<Card> cards) {

    public Loss {
        cards = List.copyOf(cards);
    }

    /**
     * One card.
     *
     * @param id the card's present id, or its last one if it is gone
     * @param file the page it is on, or was on
     * @param line the line it is on, or was on
     * @param owner the former owner
     * @param now the text in the owner's place now; empty for none; null if the card is gone
     */
    public record Card(
            CardId id,
            String name,
            String file,
            int line,
            String owner,
            @Nullable String now) {}
}
