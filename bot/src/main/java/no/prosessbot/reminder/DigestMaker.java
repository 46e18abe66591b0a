package no.prosessbot.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Rest;
import no.prosessbot.reminder.ledger.Telling;
import no.prosessbot.reminder.ledger.Told;
import no.prosessbot.reminder.ledger.Vacancy;
import org.jspecify.annotations.Nullable;

/** Decides what a digest tells: which cards are due again, which are new, which have got an owner. */
final class DigestMaker {

    /** News of the same kind that are older than this are no news. */
    private static final int DAYS_OF_NEWS = 60;

    private final Ledger ledger;
    private final BackOff backOff;
    private final ZoneId zone;

    DigestMaker(Ledger ledger, BackOff backOff, ZoneId zone) {
        this.ledger = ledger;
        this.backOff = backOff;
        this.zone = zone;
    }

    /**
     * The digest of a server.
     *
     * @param all true to tell also of cards that were told lately
     */
    Digest make(long server, Handbook handbook, LocalDate today, boolean all) {
        Map<CardId, Card> vacant = vacant(handbook);
        Map<Long, Telling> tellings = ledger.runs().tellings(server, Told.Kind.VACANCY);
        Map<Long, Integer> left = new HashMap<>();
        List<Digest.Item> items = new ArrayList<>();
        int toldLately = 0;
        Set<CardId> resting = new HashSet<>();
        ledger.rests().on(today, server).stream().map(Rest::card).forEach(resting::add);
        for (Vacancy vacancy : ledger.register().vacancies()) {
            Card card = vacant.get(vacancy.card());
            if (card == null || resting.contains(vacancy.card())) {
                continue;
            }
            Telling telling = tellings.get(vacancy.id());
            if (vacancy.loss() != null) {
                left.merge(vacancy.loss(), 1, Integer::sum);
            } else if (all || due(telling, today)) {
                items.add(new Digest.Item(
                        card,
                        vacancy.id(),
                        vacancy.since(),
                        vacancy.exact(),
                        times(telling) + 1,
                        telling == null && !tellings.isEmpty()));
            } else {
                toldLately++;
            }
        }
        return new Digest(items, losses(server, left, today, all), found(server, tellings, today), toldLately);
    }

    private static Map<CardId, Card> vacant(Handbook handbook) {
        Map<CardId, Card> vacant = new HashMap<>();
        List<CardId> ids = CardId.ofAll(handbook);
        for (int i = 0; i < ids.size(); i++) {
            Card card = handbook.cards().get(i);
            if (card.owner().vacant()) {
                vacant.putIfAbsent(ids.get(i), card);
            }
        }
        return vacant;
    }

    private List<Digest.WholeLoss> losses(long server, Map<Long, Integer> left, LocalDate today, boolean all) {
        Map<Long, Telling> tellings = ledger.runs().tellings(server, Told.Kind.LOSS);
        List<Digest.WholeLoss> losses = new ArrayList<>();
        for (Loss loss : ledger.register().wholeLosses()) {
            Telling telling = tellings.get(loss.id());
            int cards = left.getOrDefault(loss.id(), 0);
            if (cards > 0 && (all || due(telling, today))) {
                losses.add(new Digest.WholeLoss(loss, cards, times(telling) + 1));
            }
        }
        return losses;
    }

    private List<Vacancy> found(long server, Map<Long, Telling> missing, LocalDate today) {
        Map<Long, Telling> told = ledger.runs().tellings(server, Told.Kind.OWNER);
        return ledger
                .register()
                .filled(today.minusDays(DAYS_OF_NEWS).atStartOfDay(zone).toInstant())
                .stream()
                .filter(vacancy -> missing.containsKey(vacancy.id()) && !told.containsKey(vacancy.id()))
                .toList();
    }

    private boolean due(@Nullable Telling telling, LocalDate today) {
        return telling == null
                || backOff.due(
                        telling.times(), ChronoUnit.DAYS.between(LocalDate.ofInstant(telling.last(), zone), today));
    }

    private static int times(@Nullable Telling telling) {
        return telling == null ? 0 : telling.times();
    }
}
