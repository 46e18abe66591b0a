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
 * Deletes data whose retention period is over. Deletion cannot be undone, and a host may boot with its clock a year
 * ahead; so nothing is deleted until the clock has run for a week without a jump. The ledger remembers that across
 * restarts. Not thread-safe: used by the reminder thread only.
 */
final class Purge {

    private static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

    /**
     * A longer time between two checks counts as a jump of the clock. A machine that is off over a weekend stays below
     * it.
     */
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

    /** Deletes what is due for deletion, unless that was checked within the last day. */
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

    /** Returns true if {@code last} is not after {@code now}, and less than {@code longest} before it. */
    private static boolean within(Instant last, Instant now, Duration longest) {
        return !now.isBefore(last) && now.isBefore(last.plus(longest));
    }

    private void delete(Ledger ledger, ZonedDateTime now) {
        ZonedDateTime before = now.minus(settings.retention().keep());
        ledger.expiry().delete(before.toInstant(), before.toLocalDate(), now.toInstant());
        Instant departed = now.minus(settings.retention().keepLeft()).toInstant();
        for (Map.Entry<Long, Instant> departure : ledger.departures().all().entrySet()) {
            if (departure.getValue().isAfter(now.toInstant())) {
                // Recorded while the clock was ahead.
                ledger.departures().save(departure.getKey(), now.toInstant());
            } else if (!departure.getValue().isAfter(departed)) {
                ledger.expiry().delete(departure.getKey());
                log.forgotten(departure.getKey());
            }
        }
        ledger.expiry().emptyLog();
    }
}
