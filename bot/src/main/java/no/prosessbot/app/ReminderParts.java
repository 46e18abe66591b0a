package no.prosessbot.app;

import java.time.Clock;
import java.util.function.Supplier;
import no.prosessbot.card.OwnerEditor;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.FileNames;
import no.prosessbot.reading.InForce;
import no.prosessbot.reading.Readings;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reminder.LedgerAccess;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Reminders;
import no.prosessbot.reminder.Wishes;
import no.prosessbot.reminder.ledger.StateFolder;

/** Creates and wires the parts of the reminders. */
final class ReminderParts implements AutoCloseable {

    private final Configuration configuration;
    private final Clock clock;
    private final Supplier<Reminders.Content> content;
    private final LedgerAccess access;
    private final Wishes wishes = new Wishes();

    ReminderParts(Configuration configuration, Readings readings, Texts texts, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
        this.content = () -> {
            InForce inForce = readings.inForce();
            return new Reminders.Content(inForce.edition().handbook(), inForce.changedAt());
        };
        this.access = new LedgerAccess(
                new StateFolder(configuration.reminders().state()),
                new LedgerLines(texts, FileNames.text(configuration.reminders().state())));
    }

    /** Returns the service through which users decide about reminders. */
    Desk desk() {
        OwnerEditor editor = new OwnerEditor(configuration.reading());
        return new Desk(
                access,
                configuration.reminders(),
                content,
                (card, owner) -> editor.edit(configuration.content(), card, owner),
                wishes,
                configuration.language(),
                clock);
    }

    /**
     * Returns the periodic task that posts due reminders.
     *
     * @param board posts the messages
     * @param wake requests the next round at once
     */
    Reminders rounds(Noticeboard board, Runnable wake) {
        return new Reminders(
                access, configuration.reminders(), content, board, wishes, configuration.language(), clock, wake);
    }

    /** Opens the ledger, so that a problem with it is reported at the start. */
    void open() {
        access.open();
    }

    @Override
    public void close() {
        access.close();
    }
}
