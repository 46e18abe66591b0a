package no.prosessbot.reminder.ledger;

/** The ledger cannot be opened, read or written; nothing of it was changed. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LedgerException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    LedgerException(Reason reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong. */
    public enum Reason {
        /** Another process has it. */
        OCCUPIED,
        /** The file is no ledger of ours, or is damaged. */
        DAMAGED,
        /** A later version of the program wrote it. */
        NEWER,
        /** The disk is full. */
        FULL,
        /** The folder or the file cannot be read or written. */
        UNUSABLE
    }
}
