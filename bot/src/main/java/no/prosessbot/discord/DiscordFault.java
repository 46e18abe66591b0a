package no.prosessbot.discord;

/** The bot cannot work as it is set up; trying again would not help. */
public final class DiscordFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    DiscordFault(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What has to be set right. */
    public enum Reason {
        /** Discord does not know the token, or it is none. */
        WRONG_TOKEN,
        /** Discord does not let the application have what the bot asks for (close codes 4013 and 4014). */
        DISALLOWED_INTENT,
        /** The address of the REST API or the gateway is none. */
        BAD_URL,
        /** Discord closed the connection for good, for another reason. */
        REFUSED
    }
}
