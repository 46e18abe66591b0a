package no.prosessbot.reminder.ledger;

/** The ledger cannot be opened, read or written; nothing of it was changed. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final boolean broken;

    public LedgerException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.broken = true;
    }

    LedgerException(Reason reason, Throwable cause) {
        this(reason, cause, true);
    }

    LedgerException(Reason reason, Throwable cause, boolean broken) {
        super(cause);
        this.reason = reason;
        this.broken = broken;
    }

    public Reason reason() {
        return reason;
    }

    /** True if the open ledger is of no use any more; false if the next attempt may work with it. */
    public boolean broken() {
        return broken;
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
        /** There is no folder from which SQLite's native part may be loaded, or none for a copy. */
        NO_PLACE,
        /** The file was moved, deleted or replaced while it was open. */
        MOVED,
        /** The folder or the file cannot be read or written. */
        UNUSABLE
    }
}
