package no.prosessbot.reminder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Extra;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.KnownCard;

/**
 * The cards of a handbook by what they are known by. Of several with the same title on the same page there is the first
 * without an owner, or else the first.
 */
final class CardsById {

    private final Map<CardId, Card> cards = new LinkedHashMap<>();

    CardsById(Handbook handbook) {
        List<CardId> ids = CardId.ofAll(handbook);
        for (int i = 0; i < ids.size(); i++) {
            cards.merge(
                    ids.get(i),
                    handbook.cards().get(i),
                    (first, other) -> !first.owner().vacant() && other.owner().vacant() ? other : first);
        }
    }

    Optional<Card> card(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** All of them in page order, as the register keeps them. */
    List<KnownCard> known() {
        return cards.entrySet().stream()
                .map(entry -> known(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static KnownCard known(CardId id, Card card) {
        return new KnownCard(
                id,
                card.title(),
                card.file(),
                card.at().line(),
                card.owner().vacant() ? null : String.join(" / ", card.owner().names()),
                rest(card));
    }

    /** Blank for a card that says too little to be known by it. */
    private static String rest(Card card) {
        if (card.purpose() == null) {
            return "";
        }
        TreeSet<String> extras =
                card.extras().stream().map(Extra::toString).collect(Collectors.toCollection(TreeSet::new));
        return String.join(
                "\n",
                String.valueOf(card.purpose()),
                String.valueOf(card.input()),
                String.valueOf(card.output()),
                String.join("/", card.leader().names()),
                extras.toString());
    }
}
