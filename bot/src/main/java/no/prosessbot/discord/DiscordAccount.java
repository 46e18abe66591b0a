package no.prosessbot.discord;

import org.jspecify.annotations.Nullable;

/**
 * Whom the bot logs in as, and where.
 *
 * @param token the bot's own; never part of {@link #toString()}
 * @param apiUrl base of the REST API, e.g. {@code http://127.0.0.1:8099/api/v10/}, with or without the slash at its end;
 *     null for Discord's own
 * @param gatewayUrl e.g. {@code ws://127.0.0.1:8099/}; null for Discord's own
 */
public record DiscordAccount(
        String token, @Nullable String apiUrl, @Nullable String gatewayUrl) {

    @Override
    public String toString() {
        return "DiscordAccount[apiUrl=" + apiUrl + ", gatewayUrl=" + gatewayUrl + "]";
    }
}
