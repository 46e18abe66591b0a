package no.prosessbot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.KnownCard;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Rest;
import no.prosessbot.reminder.ledger.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * A card that has no owner.
 *
 * @param vacancy null where the card is so new that the register does not know it
 */
record Missing(Card card, @Nullable Vacancy vacancy) {

    /**
     * The cards of which a server is reminded on some day: the one that has been without for the longest first, those
     * that the register does not know last. The handbook may be newer than the register, so that a card is not lost while
     * editors rename and copy.
     */
    static List<Missing> of(long server, LocalDate day, Handbook handbook, Ledger ledger, Language language) {
        CardsById cards = new CardsById(handbook, language);
        List<KnownCard> now = cards.known();
        CardMatch match = CardMatch.of(ledger.register().cards(), now);
        Set<CardId> resting = new HashSet<>();
        for (Rest rest : ledger.rests().on(day, server)) {
            resting.add(rest.card());
            match.after(rest.card()).ifPresent(resting::add);
        }
        Map<CardId, Vacancy> vacancies = new HashMap<>();
        List<CardId> order = new ArrayList<>();
        for (Vacancy vacancy : ledger.register().vacancies()) {
            match.after(vacancy.card()).ifPresent(id -> {
                // the oldest one, where cards that were known apart are one process
                if (vacancies.putIfAbsent(id, vacancy) == null) {
                    order.add(id);
                }
            });
        }
        now.stream().map(KnownCard::id).filter(id -> !vacancies.containsKey(id)).forEach(order::add);
        List<Missing> missing = new ArrayList<>();
        for (CardId id : order) {
            cards.card(id)
                    .filter(card -> card.owner().vacant() && !resting.contains(id))
                    .ifPresent(card -> missing.add(new Missing(card, vacancies.get(id))));
        }
        return missing;
    }
}
