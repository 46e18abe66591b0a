package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * The rounds that the bot makes: takes what has been still for long enough into the register, plans what is due, and
 * posts what is planned. Made by one thread every few seconds; all that must last is in the ledger.
 */
public final class Reminders {

    private final LedgerAccess access;
    private final ReminderSettings settings;
    private final Supplier<Content> content;
    private final Noticeboard board;
    private final Language language;
    private final Clock clock;
    private final Calendar calendar;
    private final Wishes wishes;
    private @Nullable Handbook settled;
    private @Nullable Ledger delivered;
    private @Nullable Delivery delivery;

    /**
     * The handbook in force.
     *
     * @param changed since when the content has been still
     */
    public record Content(Handbook handbook, Instant changed) {}

    /** @param language of what is posted */
    public Reminders(
            LedgerAccess access,
            ReminderSettings settings,
            Supplier<Content> content,
            Noticeboard board,
            Wishes wishes,
            Language language,
            Clock clock) {
        this.access = access;
        this.settings = settings;
        this.content = content;
        this.board = board;
        this.wishes = wishes;
        this.language = language;
        this.clock = clock;
        this.calendar = new Calendar(settings);
    }

    /** Does what is to be done by now. */
    public void round() throws InterruptedException {
        Optional<Ledger> ledger = access.open();
        if (ledger.isEmpty()) {
            return;
        }
        try {
            settle(ledger.get());
            plan(ledger.get());
            deliver(ledger.get());
            access.works(ledger.get());
        } catch (LedgerException e) {
            // The next round tries again; what is not in the ledger has not been sent.
            access.failed(ledger.get(), e);
        }
    }

    private void settle(Ledger ledger) {
        Content now = content.get();
        boolean still = !clock.instant().isBefore(now.changed().plus(settings.stillFor()));
        if (!now.handbook().equals(settled)
                && (still || ledger.register().cards().isEmpty())) {
            new Settling(ledger).settle(now.handbook(), clock.instant());
            settled = now.handbook();
        }
    }

    private void plan(Ledger ledger) {
        Instant now = clock.instant();
        for (ServerRule rule : ledger.rules().all()) {
            if (rule.works()) {
                Instant last = ledger.runs().lastDigest(rule.server()).orElse(rule.since());
                Instant from = last.isAfter(rule.since()) ? last : rule.since();
                for (Occurrence due : calendar.between(rule, from, now)) {
                    ledger.runs()
                            .plan(rule.server(), RunRule.DIGEST, due.period().toString(), due.at());
                }
            }
        }
    }

    private void deliver(Ledger ledger) throws InterruptedException {
        Delivery delivering = delivery;
        if (delivering == null || ledger != delivered) {
            delivered = ledger;
            Composer composer = new Composer(ledger, settings, language, clock);
            delivering = new Delivery(ledger, composer, () -> content.get().handbook(), board, access.log(), clock);
            delivery = delivering;
        }
        for (Run run : ledger.runs().open()) {
            delivering.deliver(run);
            ledger.runs().find(run.server(), run.rule(), run.period()).ifPresent(wishes::attempted);
        }
    }
}
