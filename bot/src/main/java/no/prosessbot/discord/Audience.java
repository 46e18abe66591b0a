package no.prosessbot.discord;

/** Who sees an answer. */
enum Audience {
    /** Everybody in the channel. */
    CHANNEL,
    /** Only the one who asked, among others. */
    ALONE,
    /** The one who asked, in a direct message. */
    DIRECT;

    /**
     * Definite answers go to the channel, unless answers are private or the asker may only read there; all else is
     * nobody's business but the asker's.
     *
     * @param definite true if the question is answered
     */
    static Audience of(boolean definite, Place place, DiscordSettings settings) {
        if (!place.server()) {
            return DIRECT;
        }
        return definite && place.askerMaySpeak() && !settings.privateAnswers() ? CHANNEL : ALONE;
    }
}
