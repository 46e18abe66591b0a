package no.prosessbot.reminder.ledger;

import java.util.Locale;

/** How far a run has come. */
public enum RunState {
    /** Nothing was sent yet. */
    PLANNED,
    /** It was on its way at least once; whether it arrived has to be looked up in the channel. */
    SENDING,
    /** It is in the channel. */
    SENT,
    /** There was nothing to tell. */
    NOTHING,
    /** Its time passed before it could be posted. */
    SKIPPED;

    /** True while there is something left to do. */
    public boolean open() {
        return this == PLANNED || this == SENDING;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
