package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.ServerRule;

/**
 * Notes which servers the bot has left, and to which it is back. In between their reminders rest. For the thread that
 * makes the rounds.
 */
final class Attendance {

    private final Noticeboard board;
    private final ReminderLog log;
    private final Clock clock;

    /** Servers of which the bot seemed to be no member at the last round. */
    private Set<Long> missed = Set.of();

    Attendance(Noticeboard board, ReminderLog log, Clock clock) {
        this.board = board;
        this.log = log;
        this.clock = clock;
    }

    /** Looks at every server of which something is kept. */
    void take(Ledger ledger) {
        Map<Long, Instant> departures = ledger.departures().all();
        Set<Long> missing = new HashSet<>();
        for (long server : ledger.expiry().servers()) {
            boolean departed = departures.containsKey(server);
            BotMembership membership = board.membership(server);
            if (membership == BotMembership.LEFT && !departed) {
                missing.add(server);
            } else if (membership == BotMembership.MEMBER && departed) {
                comeBack(server, ledger);
            }
        }
        // Twice in a row, as a server may be in nobody's hands for a moment while it is set up anew.
        missing.stream().filter(missed::contains).forEach(server -> {
            ledger.departures().save(server, clock.instant());
            log.left(server);
        });
        missed = missing;
    }

    /** Goes on as after a pause: what was due within a day is made up for, and the rest is not told as missed. */
    private void comeBack(long server, Ledger ledger) {
        Instant from = clock.instant().minus(RunRule.DIGEST.patience());
        ledger.together(() -> {
            ledger.rules()
                    .of(server)
                    .filter(rule -> rule.since().isBefore(from))
                    .map((ServerRule rule) -> rule.from(from))
                    .ifPresent(ledger.rules()::save);
            ledger.departures().delete(server);
            return server;
        });
        log.back(server);
    }
}
