package no.prosessbot.reminder;

import java.util.Optional;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.StateFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger as soon as it can be had: another process may have it for a while, or a disk may be full. Thread-safe. */
public final class LedgerAccess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerAccess.class);

    private final StateFolder folder;
    private final ReminderLog log;
    private @Nullable Ledger ledger;
    private LedgerException.@Nullable Reason reason;
    private boolean closed;

    /** @param log told once of each new reason why the ledger cannot be had, and that it can again */
    public LedgerAccess(StateFolder folder, ReminderLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Where the operator is told of reminders. */
    ReminderLog log() {
        return log;
    }

    /** Opens the ledger if it is not open; empty if that cannot be, which may change. */
    public synchronized Optional<Ledger> open() {
        if (ledger == null && !closed) {
            try {
                ledger = folder.open();
                works();
            } catch (LedgerException e) {
                failed(e);
            }
        }
        return Optional.ofNullable(ledger);
    }

    /** Something could not be read or written. */
    synchronized void failed(LedgerException e) {
        LOG.debug("The ledger cannot be used", e);
        if (e.reason() != reason) {
            reason = e.reason();
            log.unavailable(e.reason());
        }
    }

    /** All that was to be read and written has been. */
    synchronized void works() {
        if (reason != null) {
            reason = null;
            log.over();
        }
    }

    /** The ledger if it is open. */
    public synchronized Optional<Ledger> get() {
        return Optional.ofNullable(ledger);
    }

    /** Why it is not open; empty if it is. */
    public synchronized Optional<LedgerException.Reason> reason() {
        return Optional.ofNullable(ledger == null ? reason : null);
    }

    /** Lets go of the ledger for good. */
    @Override
    public synchronized void close() {
        closed = true;
        if (ledger != null) {
            ledger.close();
            ledger = null;
        }
    }
}
