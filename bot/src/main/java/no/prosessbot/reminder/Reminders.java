package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * The rounds that the bot makes: takes what has been still for long enough into the register, plans what is due, and
 * posts what is planned; not on servers that the bot has left. Made by one thread every few seconds, and sooner where
 * something was posted. That thread waits for the ledger, up to some seconds, and never for Discord; all that must last is
 * in the ledger.
 */
public final class Reminders {

    private final LedgerAccess access;
    private final ReminderSettings settings;
    private final Supplier<Content> content;
    private final Language language;
    private final Clock clock;
    private final Planning planning;
    private final Delivery delivery;
    private final Attendance attendance;
    private final Purge purge;
    private @Nullable Handbook settled;
    private @Nullable Ledger settledIn;
    private volatile boolean ending;

    /**
     * The handbook in force.
     *
     * @param changed since when the content has been still
     */
    public record Content(Handbook handbook, Instant changed) {

        /** From when on it has been still for so long. */
        Instant still(Duration time) {
            return changed.plus(time);
        }
    }

    /**
     * Rounds.
     *
     * @param language of what is posted
     * @param wake asks for a round before the next is due; may be called on any thread
     */
    public Reminders(
            LedgerAccess access,
            ReminderSettings settings,
            Supplier<Content> content,
            Noticeboard board,
            Wishes wishes,
            Language language,
            Clock clock,
            Runnable wake) {
        this.access = access;
        this.settings = settings;
        this.content = content;
        this.language = language;
        this.clock = clock;
        this.planning = new Planning(new Calendar(settings));
        this.attendance = new Attendance(board, access.log(), clock);
        this.purge = new Purge(settings, access.log(), clock);
        this.delivery = new Delivery(
                ledger -> new Composer(ledger, settings, language, clock),
                () -> content.get().handbook(),
                board,
                access.log(),
                wishes,
                clock,
                wake);
    }

    /** Does what is to be done by now. */
    public void round() {
        Optional<Ledger> open = access.open();
        if (open.isEmpty()) {
            delivery.record(open);
            return;
        }
        Ledger ledger = open.get();
        try {
            delivery.record(open);
            if (!ending) {
                Instant now = clock.instant();
                ledger.corrections().forget(now);
                planning.correct(ledger, now);
                settle(ledger);
                attendance.take(ledger);
                planning.plan(ledger, now);
                delivery.advance(ledger);
                delivery.record(open);
                purge.look(ledger);
            }
            access.works(ledger);
        } catch (LedgerException e) {
            // The next round tries again; what is not in the ledger has not been sent.
            access.failed(ledger, e);
        }
    }

    /** From now on nothing is begun: rounds only record what becomes of messages that are under way. Thread-safe. */
    public void finish() {
        ending = true;
        delivery.finish();
    }

    private void settle(Ledger ledger) {
        Content now = content.get();
        boolean still = !clock.instant().isBefore(now.still(settings.stillFor()));
        boolean known = ledger == settledIn && now.handbook().equals(settled);
        if (!known && (still || ledger.register().empty())) {
            new Settling(ledger, language).settle(now.handbook(), clock.instant());
            settled = now.handbook();
            settledIn = ledger;
        }
    }
}
