package no.prosessbot.reminder;

import java.time.Instant;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Vacancy;

/**
 * What one guild is to be told about cards without an owner.
 *
 * @param items the cards, longest without an owner first
 * @param losses handbook-wide losses of owners, whose cards are not among the items
 * @param found cards that were reported earlier and have an owner now
 * @param toldLately how many cards are left out because they were reported recently
 */
public record Digest(List<Item> items, List<WholeLoss> losses, List<Vacancy> found, int toldLately) {

    public Digest {
        items = List.copyOf(items);
        losses = List.copyOf(losses);
        found = List.copyOf(found);
    }

    /** Returns true if there is nothing to post. */
    public boolean empty() {
        return items.isEmpty() && losses.isEmpty();
    }

    /** Returns how many cards lack an owner, not counting those of handbook-wide losses. */
    public int missing() {
        return items.size() + toldLately;
    }

    /**
     * One card.
     *
     * @param vacancy the ledger's id of the vacancy
     * @param since when the card was first seen without an owner
     * @param exact false if it may have been without one for longer
     * @param times how many times the card has been reported, this time included; at least 1
     * @param fresh true if the card is new to the guild, which has been told about others before
     */
    public record Item(Card card, long vacancy, Instant since, boolean exact, int times, boolean fresh) {}

    /**
     * A handbook-wide loss of owners.
     *
     * @param left how many of its cards still lack an owner
     * @param times how many times it has been reported, this time included; at least 1
     */
    public record WholeLoss(Loss loss, int left, int times) {}
}
