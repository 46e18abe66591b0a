package no.prosessbot.reminder.ledger;

import java.util.Locale;

/** Delivery state of an outbox entry. */
public enum RunState {
    /** Nothing has been sent yet. */
    PLANNED,
    /** Sent at least once. Whether the message arrived must be looked up in the channel. */
    SENDING,
    /** The message is in the channel. */
    SENT,
    /** There was nothing to post. */
    NOTHING,
    /** Given up, because it was too late to post it. */
    SKIPPED;

    /** Returns true while delivery is not settled. */
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
