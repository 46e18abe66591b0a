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
 * Which digests are due, and which comes next: those of the calendar, but for what is posted already. Of what the ledger
 * tells of the future, because the clock was ahead or is behind, only that counts which has been posted, and may yet
 * come twice.
 */
final class Planning {

    /** What was missed for longer is not even written down. */
    private static final Duration MISSED = Duration.ofDays(90);

    private final Calendar calendar;

    Planning(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Takes back what a clock that was ahead has planned and settled without posting it. Where the clock is behind all that
     * is known, as on a machine that has just been started, it is the one that is wrong, and nothing is touched. To be
     * called in every round, as a clock may be set back at any time.
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

    /** Plans what is due by now; all of a server or nothing, and nothing where the bot has left. */
    void plan(Ledger ledger, Instant now) {
        Set<Long> left = ledger.departures().all().keySet();
        for (ServerRule rule : ledger.rules().all()) {
            if (!left.contains(rule.server()) && !due(ledger, rule, now).isEmpty()) {
                ledger.together(() -> {
                    // An administrator may have decided something in between.
                    ledger.rules().of(rule.server()).ifPresent(current -> plan(ledger, current, now));
                    return now;
                });
            }
        }
    }

    /** What is due by now on one server. */
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

    /** The first digest after now that has not been posted. */
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
     * Until when something may be written to have been told to a server for that to count. What lies beyond the digest
     * after the next one was told by a clock that was ahead, unless the clock is behind all that is known.
     */
    Instant horizon(Ledger ledger, long server, Instant now) {
        ServerRule rule = ledger.rules().of(server).orElse(null);
        if (rule == null || ledger.corrections().none() || ledger.corrections().behind(now)) {
            return Instant.MAX;
        }
        return calendar.next(rule, calendar.next(rule, now).at()).at();
    }
}
