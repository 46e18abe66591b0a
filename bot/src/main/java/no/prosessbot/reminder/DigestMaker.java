package no.prosessbot.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Loss;
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
        Map<Long, Telling> tellings = ledger.runs().tellings(server, Told.Kind.VACANCY);
        Map<Long, Integer> left = new HashMap<>();
        List<Digest.Item> items = new ArrayList<>();
        int toldLately = 0;
        for (Missing missing : Missing.of(server, today, handbook, ledger)) {
            Vacancy vacancy = missing.vacancy();
            if (vacancy == null) {
                // It may have an owner in a minute.
                continue;
            }
            Telling telling = tellings.get(vacancy.id());
            if (vacancy.loss() != null) {
                left.merge(vacancy.loss(), 1, Integer::sum);
            } else if (all || due(telling, today)) {
                items.add(new Digest.Item(
                        missing.card(),
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
        Set<CardId> vacant =
                ledger.register().vacancies().stream().map(Vacancy::card).collect(Collectors.toSet());
        return ledger
                .register()
                .filled(today.minusDays(DAYS_OF_NEWS).atStartOfDay(zone).toInstant())
                .stream()
                .filter(vacancy -> missing.containsKey(vacancy.id()) && !told.containsKey(vacancy.id()))
                .filter(vacancy -> !vacant.contains(vacancy.card()))
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
