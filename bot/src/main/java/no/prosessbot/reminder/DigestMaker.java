package no.prosessbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.prosessbot.answer.Language;
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
    private final Language language;

    /** @param language in which cards are told that have translations */
    DigestMaker(Ledger ledger, BackOff backOff, ZoneId zone, Language language) {
        this.ledger = ledger;
        this.backOff = backOff;
        this.zone = zone;
        this.language = language;
    }

    /**
     * The digest of a server.
     *
     * @param all true to tell also of cards that were told lately
     * @param horizon what was told later by the ledger's word does not count
     */
    Digest make(long server, Handbook handbook, LocalDate today, boolean all, Instant horizon) {
        Map<Long, Telling> tellings = ledger.runs().tellings(server, Told.Kind.VACANCY, horizon);
        Map<Long, Integer> left = new HashMap<>();
        List<Digest.Item> items = new ArrayList<>();
        int toldLately = 0;
        for (Missing missing : Missing.of(server, today, handbook, ledger, language)) {
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
        Map<Long, Telling> ofLosses = ledger.runs().tellings(server, Told.Kind.LOSS, horizon);
        Map<Long, Telling> ofOwners = ledger.runs().tellings(server, Told.Kind.OWNER, horizon);
        return new Digest(items, losses(ofLosses, left, today, all), found(ofOwners, tellings, today), toldLately);
    }

    private List<Digest.WholeLoss> losses(
            Map<Long, Telling> tellings, Map<Long, Integer> left, LocalDate today, boolean all) {
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

    private List<Vacancy> found(Map<Long, Telling> told, Map<Long, Telling> missing, LocalDate today) {
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
