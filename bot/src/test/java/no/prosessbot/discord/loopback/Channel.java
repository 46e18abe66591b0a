package no.prosessbot.discord.loopback;

import org.jspecify.annotations.Nullable;

/**
 * Where messages are written.
 *
 * @param guild the server that it belongs to, null for a direct message
 * @param recipient the one whom the bot talks to in a direct message; null on a server, and in a conversation among users
 */
public record Channel(
        String id,
        String name,
        @Nullable Guild guild,
        @Nullable User recipient) {
    private static final int TEXT = 0;
    private static final int DIRECT = 1;
    private static final int GROUP = 3;

    /** The number of the context in which interactions are there. */
    int context() {
        return guild != null ? 0 : recipient != null ? 1 : 2;
    }

    int type() {
        return guild != null ? TEXT : recipient != null ? DIRECT : GROUP;
    }
}
