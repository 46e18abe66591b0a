package no.prosessbot.discord.loopback;

import java.time.Duration;
import java.util.Set;

/**
 * How strict the server is.
 *
 * @param acknowledgeWithin how long an interaction waits for its first answer; Discord's is 3 seconds
 * @param tokenLasts how long an interaction's token holds; Discord's is 15 minutes
 * @param heartbeat what the gateway asks for; Discord's is 41.25 seconds
 * @param patience how long tests wait for anything before they fail
 * @param intents the privileged intents that are granted: {@code 1 << 1} members, {@code 1 << 8} presences,
 *     {@code 1 << 15} message content
 * @param roleMentionsCount whether a mention of the bot's role makes a text readable as one of the bot does
 */
public record LoopbackOptions(
        Duration acknowledgeWithin,
        Duration tokenLasts,
        Duration heartbeat,
        Duration patience,
        Set<Integer> intents,
        boolean roleMentionsCount) {

    /** Copies the intents. */
    public LoopbackOptions {
        intents = Set.copyOf(intents);
    }

    /** As Discord does; no privileged intents. */
    public static LoopbackOptions asDiscord() {
        return new LoopbackOptions(
                Duration.ofSeconds(3),
                Duration.ofMinutes(15),
                Duration.ofMillis(41_250),
                Duration.ofSeconds(30),
                Set.of(),
                false);
    }

    /** The same with another time for the first answer. */
    public LoopbackOptions acknowledgeWithin(Duration time) {
        return new LoopbackOptions(time, tokenLasts, heartbeat, patience, intents, roleMentionsCount);
    }

    /** The same with another life of tokens. */
    public LoopbackOptions tokenLasts(Duration time) {
        return new LoopbackOptions(acknowledgeWithin, time, heartbeat, patience, intents, roleMentionsCount);
    }

    /** The same with another heartbeat. */
    public LoopbackOptions heartbeat(Duration interval) {
        return new LoopbackOptions(acknowledgeWithin, tokenLasts, interval, patience, intents, roleMentionsCount);
    }

    /** The same with texts that mention the bot's role readable, as those that mention the bot. */
    public LoopbackOptions readableRoleMentions() {
        return new LoopbackOptions(acknowledgeWithin, tokenLasts, heartbeat, patience, intents, true);
    }
}
