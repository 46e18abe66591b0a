package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.reminder.ledger.Expiry;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Look;
import org.jspecify.annotations.Nullable;

/**
 * Deletes what has been kept for long enough. What is deleted does not come back, and a host may boot with its clock a year
 * ahead; therefore nothing is deleted before the clock has gone for a week without a jump, which the ledger remembers from
 * one start to the next. For the thread that makes the rounds.
 */
final class Purge {

    private static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

    /** Longer between two looks is a jump; a weekend for which the machine is off is none. */
    private static final Duration LONGEST_STEP = Duration.ofDays(3);

    private static final Duration STEADY_FOR = Duration.ofDays(7);

    private final ReminderSettings settings;
    private final ReminderLog log;
    private final Clock clock;
    private @Nullable Instant looked;

    Purge(ReminderSettings settings, ReminderLog log, Clock clock) {
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** Looks what is to be deleted, unless that was done within a day. */
    void look(Ledger ledger) {
        Instant now = clock.instant();
        if (looked != null && within(looked, now, BETWEEN_LOOKS)) {
            return;
        }
        Expiry expiry = ledger.expiry();
        Instant steady = expiry.last()
                .filter(last -> within(last.at(), now, LONGEST_STEP))
                .map(Look::steady)
                .orElse(now);
        expiry.save(new Look(now, steady));
        if (!now.isBefore(steady.plus(STEADY_FOR))) {
            delete(ledger, now.atZone(settings.zone()));
        }
        looked = now;
    }

    /** Not after longer than that, and not before. */
    private static boolean within(Instant last, Instant now, Duration longest) {
        return !now.isBefore(last) && now.isBefore(last.plus(longest));
    }

    private void delete(Ledger ledger, ZonedDateTime now) {
        ZonedDateTime before = now.minus(settings.retention().keep());
        ledger.expiry().delete(before.toInstant(), before.toLocalDate(), now.toInstant());
        Instant departed = now.minus(settings.retention().keepLeft()).toInstant();
        for (Map.Entry<Long, Instant> departure : ledger.departures().all().entrySet()) {
            if (departure.getValue().isAfter(now.toInstant())) {
                // It was seen while the clock was ahead.
                ledger.departures().save(departure.getKey(), now.toInstant());
            } else if (!departure.getValue().isAfter(departed)) {
                ledger.expiry().delete(departure.getKey());
                log.forgotten(departure.getKey());
            }
        }
        ledger.expiry().emptyLog();
    }
}
