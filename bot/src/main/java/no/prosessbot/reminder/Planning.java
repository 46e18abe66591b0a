package no.prosessbot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.schedule.Occurrence;

/**
 * Works out from the calendar which digests are due and which one comes next, leaving out those already posted. Ledger
 * entries that lie in the future, because the clock was ahead when they were written or is behind now, count only if
 * they were posted: their occurrence may come round a second time.
 */
final class Planning {

    /** Digests missed for longer than this are not even recorded. */
    private static final Duration MISSED = Duration.ofDays(90);

    private final Calendar calendar;

    Planning(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Takes back what was planned or settled without being posted while the clock was ahead. If the clock is behind
     * everything in the ledger, as on a machine that has just booted, the clock is taken to be wrong and nothing is
     * touched. To be called in every round, since a clock may be set back at any time.
     */
    void correct(Ledger ledger, Instant now) {
        ledger.corrections().notice(now);
        if (ledger.corrections().behind(now)) {
            return;
        }
        List<Run> ahead = ledger.runs().ahead(now).stream()
                .filter(run -> run.state() != RunState.SENT && run.state() != RunState.SENDING)
                .toList();
        List<Run> settled = ledger.runs().settledAhead(now).stream()
                .filter(run -> run.state() == RunState.SKIPPED || run.rule() == RunRule.DIGEST)
                .filter(run -> now.isBefore(run.expires()))
                .toList();
        if (!ahead.isEmpty() || !settled.isEmpty()) {
            ledger.together(() -> {
                ahead.forEach(run -> takeBack(ledger, run));
                settled.forEach(ledger.runs()::reopen);
                return now;
            });
        }
    }

    private static void takeBack(Ledger ledger, Run run) {
        if (run.state() == RunState.SKIPPED && run.tried() != null) {
            // It may have arrived all the same.
            ledger.runs().reopen(run);
        } else {
            ledger.runs().remove(run);
        }
    }

    /** Plans the digests that are due, each guild's in one transaction. Guilds the bot has left are skipped. */
    void plan(Ledger ledger, Instant now) {
        Set<Long> left = ledger.departures().all().keySet();
        for (ServerRule rule : ledger.rules().all()) {
            if (!left.contains(rule.server()) && !due(ledger, rule, now).isEmpty()) {
                ledger.together(() -> {
                    // An administrator may have changed the settings in the meantime.
                    ledger.rules().of(rule.server()).ifPresent(current -> plan(ledger, current, now));
                    return now;
                });
            }
        }
    }

    /** Plans the digests that are due in one guild. */
    void plan(Ledger ledger, ServerRule rule, Instant now) {
        for (Occurrence occurrence : due(ledger, rule, now)) {
            ledger.runs()
                    .plan(rule.server(), RunRule.DIGEST, occurrence.period().toString(), occurrence.at());
        }
    }

    private List<Occurrence> due(Ledger ledger, ServerRule rule, Instant now) {
        if (!rule.works()) {
            return List.of();
        }
        Instant from = later(rule.since(), now.minus(MISSED));
        Instant last = ledger.runs().lastDigest(rule.server(), now).orElse(from);
        return calendar.between(rule, later(from, last), now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the first digest after {@code now} that has not been posted. */
    Occurrence next(Ledger ledger, ServerRule rule, Instant now) {
        Occurrence next = calendar.next(rule, now);
        while (posted(ledger, rule, next)) {
            next = calendar.next(rule, next.at());
        }
        return next;
    }

    private static boolean posted(Ledger ledger, ServerRule rule, Occurrence occurrence) {
        return ledger.runs()
                .find(rule.server(), RunRule.DIGEST, occurrence.period().toString())
                .filter(run -> run.state() == RunState.SENT)
                .isPresent();
    }

    /**
     * Returns the latest time at which a message may be recorded as posted and still count. A time beyond the digest
     * after next was recorded while the clock was ahead. {@link Instant#MAX} if no recorded time lies in the future, if
     * the clock is behind everything in the ledger, or if the guild has no settings.
     */
    Instant horizon(Ledger ledger, long server, Instant now) {
        ServerRule rule = ledger.rules().of(server).orElse(null);
        if (rule == null || ledger.corrections().none() || ledger.corrections().behind(now)) {
            return Instant.MAX;
        }
        return calendar.next(rule, calendar.next(rule, now).at()).at();
    }
}
