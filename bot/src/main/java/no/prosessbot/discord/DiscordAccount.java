package no.prosessbot.discord;

import org.jspecify.annotations.Nullable;

/**
 * Credentials of the bot and the endpoints it connects to.
 *
 * @param token the bot token; never part of {@link #toString()}
 * @param apiUrl base URL of the REST API, e.g. {@code http://127.0.0.1:8099/api/v10/}, with or without the trailing
 *     slash; null for Discord's own
 * @param gatewayUrl URL of the gateway, e.g. {@code ws://127.0.0.1:8099/}; null for Discord's own
 */
public record DiscordAccount(
        String token, @Nullable String apiUrl, @Nullable String gatewayUrl) {

    @Override
    public String toString() {
        return "DiscordAccount[apiUrl=" + apiUrl + ", gatewayUrl=" + gatewayUrl + "]";
    }
}
