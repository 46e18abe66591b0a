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
 * Opens the ledger as soon as that is possible, and reopens it after it has become unusable. Another process may hold
 * it for a while, or the disk may be full. A problem counts as over only once a write has succeeded, since reads may
 * work all the while. Thread-safe.
 */
public final class LedgerAccess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerAccess.class);

    private final StateFolder folder;
    private final ReminderLog log;
    private volatile @Nullable Ledger ledger;
    private volatile LedgerException.@Nullable Reason reason;
    private Exposure exposure = Exposure.NONE;
    private boolean closed;

    /** @param log told once of each new reason why the ledger is unavailable, and when it is available again */
    public LedgerAccess(StateFolder folder, ReminderLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** The log for the operator. */
    ReminderLog log() {
        return log;
    }

    /**
     * Returns the ledger, opening it if necessary; empty if that fails, in which case a later call may succeed. May
     * block for seconds.
     */
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

    /** @param anew true if this ledger is new and empty although there was one before */
    private void prove(Ledger opened, boolean anew) {
        try {
            opened.probe();
            over(anew);
        } catch (LedgerException e) {
            failed(opened, e);
        }
    }

    /** Returns the ledger if it is open. Blocks only if the ledger turns out to have become unusable. */
    public Optional<Ledger> get() {
        Ledger open = ledger;
        if (open != null && !open.inPlace()) {
            failed(open, new LedgerException(LedgerException.Reason.MOVED, "not the file that was opened"));
            return Optional.empty();
        }
        return Optional.ofNullable(open);
    }

    /** Reports that a read or write of this ledger has failed. Must not be called within a transaction. */
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

    /**
     * Reports that everything in this round was read and written successfully. After an earlier failure, proves with a
     * write that the ledger works again.
     */
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

    /** Returns why the ledger is unavailable; empty if it is not. */
    public Optional<LedgerException.Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Closes the ledger for good. */
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
