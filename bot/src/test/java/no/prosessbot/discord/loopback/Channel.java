package no.prosessbot.discord.loopback;

import org.jspecify.annotations.Nullable;

/**
 * Where messages are written.
 *
 * @param guild the server that it belongs to, null for a direct message
 * @param recipient the one whom the bot talks to in a direct message, null in a server
 */
public record Channel(
        String id,
        String name,
        @Nullable Guild guild,
        @Nullable User recipient) {
    private static final int TEXT = 0;
    private static final int DIRECT = 1;

    int type() {
        return guild == null ? DIRECT : TEXT;
    }
}
