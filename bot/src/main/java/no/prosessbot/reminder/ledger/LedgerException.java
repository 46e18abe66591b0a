package no.prosessbot.reminder.ledger;

/** Thrown when the ledger cannot be opened, read or written. The failed operation has changed nothing. */
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

    /** Returns true if the open ledger has become unusable; false if a later attempt may succeed with it. */
    public boolean broken() {
        return broken;
    }

    /** What is wrong. */
    public enum Reason {
        /** Another process holds the bot's lock on the state folder. */
        OCCUPIED,
        /** Another program holds SQLite's lock on the file, a backup for example. */
        LOCKED,
        /** The file is damaged, or is not a ledger. */
        DAMAGED,
        /** A later version of the program wrote it. */
        NEWER,
        /** The disk is full. */
        FULL,
        /** There is no folder that SQLite's native library can be loaded from, or none for a temporary copy. */
        NO_PLACE,
        /** The file was moved, deleted or replaced while it was open. */
        MOVED,
        /** The folder or the file cannot be read or written. */
        UNUSABLE
    }
}
