package no.prosessbot.reminder;

import java.util.Optional;
import no.prosessbot.reminder.ledger.LedgerException;

/** Thrown when the ledger, and with it the reminders, is unavailable at the moment. */
public final class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LedgerException.Reason reason;

    UnavailableException(Optional<LedgerException.Reason> reason) {
        this.reason = reason.orElse(LedgerException.Reason.UNUSABLE);
    }

    /** Returns why the ledger is unavailable; {@code UNUSABLE} if that is not known. */
    public LedgerException.Reason reason() {
        return reason;
    }
}
