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
 * Tracks which guilds the bot has left and which it has rejoined. A guild's reminders are suspended in between. Not
 * thread-safe: used by the reminder thread only.
 */
final class Attendance {

    private final Noticeboard board;
    private final ReminderLog log;
    private final Clock clock;

    /** Guilds the bot did not seem to be a member of in the last round. */
    private Set<Long> missed = Set.of();

    Attendance(Noticeboard board, ReminderLog log, Clock clock) {
        this.board = board;
        this.log = log;
        this.clock = clock;
    }

    /** Checks the membership of every guild the ledger holds data about. */
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
        // A guild may seem to be missing for a moment while the connection sets it up anew, so it counts as left only
        // when it is missing twice in a row.
        missing.stream().filter(missed::contains).forEach(server -> {
            ledger.departures().save(server, clock.instant());
            log.left(server);
        });
        missed = missing;
    }

    /**
     * Resumes as after a pause: a digest that was due within the last day is made up for, and older ones are not
     * reported as missed.
     */
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
