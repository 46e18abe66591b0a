package no.prosessbot.reminder;

import no.prosessbot.reminder.ledger.Trouble;

/** Thrown when a message could not be posted or searched for. A later attempt may succeed. */
public final class NotPostedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public NotPostedException(Trouble trouble) {
        super(trouble.id());
        this.trouble = trouble;
    }

    /** Returns what prevented it. */
    public Trouble trouble() {
        return trouble;
    }
}
