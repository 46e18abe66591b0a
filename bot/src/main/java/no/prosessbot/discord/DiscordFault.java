package no.prosessbot.discord;

/** Thrown when the setup is wrong, e.g. an invalid token, and retrying cannot help. */
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

    /** What has to be corrected. */
    public enum Reason {
        /** Discord rejects the token, or it is not a valid token at all. */
        WRONG_TOKEN,
        /** Discord denies the application the requested intents (close codes 4013 and 4014). */
        DISALLOWED_INTENT,
        /** The URL of the REST API or of the gateway is invalid. */
        BAD_URL,
        /** Discord closed the connection for good, for another reason. */
        REFUSED
    }
}
