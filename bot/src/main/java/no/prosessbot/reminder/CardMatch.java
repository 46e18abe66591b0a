package no.prosessbot.reminder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import no.prosessbot.card.CardId;
import no.prosessbot.reminder.ledger.KnownCard;

/** Finds the cards of one reading again in a later one: moved to another page or line, or with another title. */
final class CardMatch {

    private final Map<CardId, KnownCard> earlier = new HashMap<>();
    private final Map<CardId, CardId> later = new HashMap<>();

    private CardMatch() {}

    /**
     * Compares two readings. A card is the same if it has the same title, with its page where there are several; or the
     * same title on the same page, or on any; or if the title is new, and all but title and owner is as it was with a card
     * that is gone, best on the same page. A process has the titles of all its cards, and when cards that were known apart
     * turn out to be one process, it is what each of them has become.
     */
    static CardMatch of(List<KnownCard> before, List<KnownCard> after) {
        CardMatch match = new CardMatch();
        match.pair(before, after, (one, other) -> one.id().equals(other.id()));
        if (translated(before) || translated(after)) {
            match.pair(before, after, KnownCard::shares);
            match.join(before, after);
        }
        match.pairWithin(
                before,
                after,
                (one, other) -> one.id().title().equals(other.id().title()));
        match.pairWithin(
                before,
                after,
                (one, other) -> !one.rest().isBlank() && one.rest().equals(other.rest()));
        return match;
    }

    private static boolean translated(List<KnownCard> cards) {
        return cards.stream().anyMatch(card -> !card.translations().isEmpty());
    }

    /** Cards whose own identity is now a translation's of a card that another one has become already. */
    private void join(List<KnownCard> before, List<KnownCard> after) {
        Map<CardId, CardId> joined = new HashMap<>();
        after.forEach(card -> card.translations().forEach(id -> joined.putIfAbsent(id, card.id())));
        for (KnownCard card : before) {
            CardId into = joined.get(card.id());
            if (into != null) {
                later.putIfAbsent(card.id(), into);
            }
        }
    }

    private void pairWithin(List<KnownCard> before, List<KnownCard> after, BiPredicate<KnownCard, KnownCard> same) {
        pair(before, after, same.and((one, other) -> one.file().equals(other.file())));
        pair(before, after, same);
    }

    private void pair(List<KnownCard> before, List<KnownCard> after, BiPredicate<KnownCard, KnownCard> same) {
        List<KnownCard> left = new ArrayList<>(after);
        left.removeIf(card -> earlier.containsKey(card.id()));
        for (KnownCard card : before) {
            if (!later.containsKey(card.id())) {
                left.stream()
                        .filter(other -> same.test(card, other))
                        .findFirst()
                        .ifPresent(found -> {
                            earlier.put(found.id(), card);
                            later.put(card.id(), found.id());
                            left.remove(found);
                        });
            }
        }
    }

    /** What the card of the later reading was in the earlier one. */
    Optional<KnownCard> before(CardId after) {
        return Optional.ofNullable(earlier.get(after));
    }

    /** What the card of the earlier reading is known by now; empty if it is gone. */
    Optional<CardId> after(CardId before) {
        return Optional.ofNullable(later.get(before));
    }
}
