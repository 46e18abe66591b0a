package no.prosessbot.reminder;

import no.prosessbot.reminder.ledger.Trouble;

/** Something could not be posted or looked up; trying again later may help. */
public final class NotPostedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public NotPostedException(Trouble trouble) {
        super(trouble.id());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
