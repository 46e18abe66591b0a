package no.prosessbot.reminder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.prosessbot.answer.Language;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Extra;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Processes;
import no.prosessbot.reminder.ledger.KnownCard;

/**
 * The processes of a handbook by what they are known by, each by its card in one language. Of several with the same title
 * on the same page there is the first without an owner, or else the first.
 */
final class CardsById {

    private final Map<CardId, Card> cards = new LinkedHashMap<>();
    private final Map<CardId, BusinessProcess> processes = new HashMap<>();
    private final Map<CardId, Set<CardId>> translations = new HashMap<>();

    /** By all identities, those of translations too. */
    private final Map<CardId, CardId> byAny = new HashMap<>();

    CardsById(Handbook handbook, Language language) {
        Processes all = Processes.of(handbook.cards());
        List<List<CardId>> ids = CardId.ofAll(all);
        for (int i = 0; i < ids.size(); i++) {
            BusinessProcess process = all.all().get(i);
            CardId id = ids.get(i).get(0);
            boolean first = processes.putIfAbsent(id, process) == null;
            cards.merge(
                    id,
                    language.card(process),
                    (one, other) -> !one.owner().vacant() && other.owner().vacant() ? other : one);
            if (first && process.translated()) {
                Set<CardId> others = new LinkedHashSet<>(ids.get(i));
                others.remove(id);
                translations.put(id, others);
                others.forEach(other -> byAny.putIfAbsent(other, id));
            }
        }
    }

    /** By the identity of any of its translations. */
    Optional<Card> card(CardId id) {
        return Optional.ofNullable(cards.get(own(id)));
    }

    /** True if the process, or a translation of it, stands on a page. */
    boolean standsOn(CardId id, String file) {
        BusinessProcess process = processes.get(own(id));
        return process != null
                && process.cards().stream().anyMatch(card -> card.file().equals(file));
    }

    private CardId own(CardId id) {
        return cards.containsKey(id) ? id : byAny.getOrDefault(id, id);
    }

    /** All of them in page order, as the register keeps them. */
    List<KnownCard> known() {
        return cards.entrySet().stream()
                .map(entry -> known(entry.getKey(), entry.getValue()))
                .toList();
    }

    private KnownCard known(CardId id, Card card) {
        return new KnownCard(
                id,
                card.title(),
                card.file(),
                card.at().line(),
                card.owner().vacant() ? null : String.join(" / ", card.owner().names()),
                rest(card),
                List.copyOf(translations.getOrDefault(id, Set.of())));
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
