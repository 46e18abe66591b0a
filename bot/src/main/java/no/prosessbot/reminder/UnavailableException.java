package no.prosessbot.reminder;

import java.util.Optional;
import no.prosessbot.reminder.ledger.LedgerException;

/** There are no reminders at the moment, as the ledger cannot be had. */
public final class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LedgerException.Reason reason;

    UnavailableException(Optional<LedgerException.Reason> reason) {
        this.reason = reason.orElse(LedgerException.Reason.UNUSABLE);
    }

    public LedgerException.Reason reason() {
        return reason;
    }
}
