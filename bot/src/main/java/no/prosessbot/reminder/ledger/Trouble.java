package no.prosessbot.reminder.ledger;

import java.util.Locale;

/** What stands in the way of a message. */
public enum Trouble {
    /** No channel is chosen, or nobody can be written to. */
    NO_CHANNEL,
    /** The channel is there no longer. */
    CHANNEL_GONE,
    /** The bot may not see, write or embed there, or not read what it wrote before. */
    NOT_ALLOWED,
    /** The bot is not on the server, or Discord has not told of it yet. */
    SERVER_GONE,
    /** Nothing may be told there, as the operator has decided. */
    NOT_SERVED,
    /** Discord could not be reached, or did not answer. */
    UNREACHABLE,
    /** Discord would not take the message. */
    REFUSED,
    /** The bot was not running when it was due. */
    MISSED,
    /** A fault of the program. */
    FAULT;

    /** As texts and the database name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
