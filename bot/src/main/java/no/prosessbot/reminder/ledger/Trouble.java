package no.prosessbot.reminder.ledger;

import java.util.Locale;

/** Why a message could not be delivered. */
public enum Trouble {
    /** No channel is chosen, and there is no user to write to. */
    NO_CHANNEL,
    /** The channel no longer exists. */
    CHANNEL_GONE,
    /**
     * The bot lacks permission to see the channel, to send messages or embeds there, or to read its own earlier
     * messages.
     */
    NOT_ALLOWED,
    /** The bot is not in the guild, or Discord has not announced the guild yet. */
    SERVER_GONE,
    /** The operator has decided that the bot does not serve this guild or user. */
    NOT_SERVED,
    /** Discord could not be reached or did not answer. */
    UNREACHABLE,
    /** Discord rejected the message. */
    REFUSED,
    /** The bot was not running when the message was due. */
    MISSED,
    /** A bug in the program. */
    FAULT;

    /** The spelling used in resource bundles and in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
