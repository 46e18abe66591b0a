package no.prosessbot.discord.loopback;

import java.util.Set;

/**
 * Whom a message of the bot would have notified.
 *
 * @param users their ids
 * @param roles their ids
 */
public record Ping(
        String messageId, String channelId, boolean everyone, boolean here, Set<String> users, Set<String> roles) {

    /** Copies the sets. */
    public Ping {
        users = Set.copyOf(users);
        roles = Set.copyOf(roles);
    }

    boolean any() {
        return everyone || here || !users.isEmpty() || !roles.isEmpty();
    }
}
