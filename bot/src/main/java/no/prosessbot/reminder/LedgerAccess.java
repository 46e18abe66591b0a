package no.prosessbot.reminder;

import java.util.Optional;
import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.StateFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger as soon as it can be had: another process may have it for a while, or a disk may be full. One that has
 * become useless is opened anew. Trouble is over when a write has worked, since reading may go well all the time.
 * Thread-safe.
 */
public final class LedgerAccess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerAccess.class);

    private final StateFolder folder;
    private final ReminderLog log;
    private volatile @Nullable Ledger ledger;
    private volatile LedgerException.@Nullable Reason reason;
    private Exposure exposure = Exposure.NONE;
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

    /** Opens the ledger if it is not open; empty if that cannot be, which may change. May take seconds. */
    public Optional<Ledger> open() {
        Optional<Ledger> open = get();
        return open.isPresent() ? open : reopen();
    }

    private synchronized Optional<Ledger> reopen() {
        if (ledger == null && !closed) {
            boolean gone = reason == LedgerException.Reason.MOVED && !folder.exists();
            try {
                Ledger opened = folder.open(this::exposed);
                ledger = opened;
                prove(opened, gone);
            } catch (LedgerException e) {
                trouble(e);
            }
        }
        return Optional.ofNullable(ledger);
    }

    private void exposed(Exposure now) {
        if (now != Exposure.NONE && now != exposure) {
            log.exposed(now);
        }
        exposure = now;
    }

    /** @param anew true if there is nothing in it yet, though there was something before */
    private void prove(Ledger opened, boolean anew) {
        try {
            opened.probe();
            over(anew);
        } catch (LedgerException e) {
            failed(opened, e);
        }
    }

    /** The ledger if it is open. Waits for nobody, unless the ledger has just become useless. */
    public Optional<Ledger> get() {
        Ledger open = ledger;
        if (open != null && !open.inPlace()) {
            failed(open, new LedgerException(LedgerException.Reason.MOVED, "not the file that was opened"));
            return Optional.empty();
        }
        return Optional.ofNullable(open);
    }

    /** Something could not be read or written in this ledger. Not to be called within a transaction. */
    synchronized void failed(Ledger failed, LedgerException e) {
        if (failed != ledger) {
            // It has been given up already, and another one may be open.
            return;
        }
        if (e.broken()) {
            ledger = null;
            letGo(failed);
        }
        trouble(e);
    }

    private void trouble(LedgerException e) {
        LOG.debug("The ledger cannot be used", e);
        if (e.reason() != reason) {
            reason = e.reason();
            log.unavailable(e.reason());
        }
    }

    /** All that was to be read and written in this ledger has been; if something failed before, a write is tried now. */
    void works(Ledger working) {
        if (reason != null) {
            prove(working, false);
        }
    }

    private synchronized void over(boolean anew) {
        boolean troubled = reason != null;
        reason = null;
        if (anew) {
            log.begunAnew();
        } else if (troubled) {
            log.over();
        }
    }

    /** What is wrong; empty if nothing is. */
    public Optional<LedgerException.Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Lets go of the ledger for good. */
    @Override
    public synchronized void close() {
        closed = true;
        Ledger open = ledger;
        ledger = null;
        if (open != null) {
            letGo(open);
        }
    }

    private static void letGo(Ledger ledger) {
        try {
            ledger.close();
        } catch (LedgerException e) {
            LOG.debug("The ledger could not be closed as it should", e);
        }
    }
}
