package no.prosessbot.reminder;

import java.time.Instant;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Vacancy;

/**
 * What one server is to be told of cards without an owner.
 *
 * @param items the cards, the one that has been without for the longest first
 * @param losses of the whole handbook, whose cards are not among the items
 * @param found cards that were told of before and have an owner now
 * @param toldLately how many cards are left out as they were told lately
 */
public record Digest(List<Item> items, List<WholeLoss> losses, List<Vacancy> found, int toldLately) {

    public Digest {
        items = List.copyOf(items);
        losses = List.copyOf(losses);
        found = List.copyOf(found);
    }

    /** True if there is no reason to say anything. */
    public boolean empty() {
        return items.isEmpty() && losses.isEmpty();
    }

    /** How many cards lack an owner, those of whole losses not counted. */
    public int missing() {
        return items.size() + toldLately;
    }

    /**
     * One card.
     *
     * @param since when it was first without
     * @param exact false if it may have been for longer
     * @param times the how manieth time it is told, from 1
     * @param fresh true if it is new to a server that was told of others
     */
    public record Item(Card card, long vacancy, Instant since, boolean exact, int times, boolean fresh) {}

    /**
     * A loss of the whole handbook.
     *
     * @param left how many of its cards still lack an owner
     */
    public record WholeLoss(Loss loss, int left, int times) {}
}
