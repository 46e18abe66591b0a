package no.prosessbot.discord;

/** Visibility of an answer. */
enum Audience {
    /** Everybody in the channel. */
    CHANNEL,
    /** Only the person who asked: an ephemeral message in a channel. */
    ALONE,
    /** The person who asked, in a direct message. */
    DIRECT;

    /**
     * Decides who sees an answer. Definite answers go to the channel, unless answers are configured to be private or
     * the person who asked may not write there. Everything else is ephemeral.
     *
     * @param definite true if the answer settles the question
     */
    static Audience of(boolean definite, Place place, DiscordSettings settings) {
        if (!place.server()) {
            return DIRECT;
        }
        return definite && place.askerMaySpeak() && !settings.privateAnswers() ? CHANNEL : ALONE;
    }
}
