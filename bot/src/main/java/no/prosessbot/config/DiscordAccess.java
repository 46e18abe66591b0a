package no.prosessbot.config;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Discord credentials and endpoints. Read from the environment only: a token in a file is passed on when the file is
 * shared, and endpoints other than Discord's own are for tests, not for a configuration.
 *
 * @param api base URL of the REST API, with a trailing slash; null for Discord's own
 * @param gateway URL of the gateway; null for Discord's own
 */
public record DiscordAccess(
        Token token, @Nullable URI api, @Nullable URI gateway) {

    /** If this variable is set, running the bot is what the program does by default. */
    public static final String TOKEN_VARIABLE = "DISCORD_TOKEN";

    static final String API_VARIABLE = "DISCORD_API_URL";
    static final String GATEWAY_VARIABLE = "DISCORD_GATEWAY_URL";

    static final String PREFIX = "DISCORD_";
    static final List<String> VARIABLES = List.of(TOKEN_VARIABLE, API_VARIABLE, GATEWAY_VARIABLE);

    private static final Pattern TOKEN = Pattern.compile("[!-~&&[^\"']]+");
    private static final Pattern SCHEME_OF_HEADER = Pattern.compile("(?i)Bot\\s+\\S.*");

    /** Returns true if there is a token, valid or not. */
    public static boolean hasToken(Map<String, String> environment) {
        return !environment.getOrDefault(TOKEN_VARIABLE, "").isBlank();
    }

    /**
     * Returns the variable that was probably meant by {@code key} in a configuration file; empty if none is similar.
     */
    static Optional<String> variable(String key) {
        String name = key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        if (name.endsWith("TOKEN")) {
            return Optional.of(TOKEN_VARIABLE);
        }
        String variable = name.startsWith(PREFIX) ? name : PREFIX + name;
        return VARIABLES.contains(variable) ? Optional.of(variable) : Optional.empty();
    }

    /**
     * Reads the variables. No message repeats the token.
     *
     * @throws ConfigurationException if the token is missing, or a variable is misspelt or invalid
     */
    public static DiscordAccess read(Map<String, String> environment) throws ConfigurationException {
        VariableNames.refuseMisspelt(environment, PREFIX, VARIABLES);
        return new DiscordAccess(
                token(environment.getOrDefault(TOKEN_VARIABLE, "").strip()),
                Addresses.read(API_VARIABLE, environment.getOrDefault(API_VARIABLE, ""), "http", "/"),
                Addresses.read(GATEWAY_VARIABLE, environment.getOrDefault(GATEWAY_VARIABLE, ""), "ws", ""));
    }

    private static Token token(String text) throws ConfigurationException {
        if (text.isEmpty()) {
            throw new ConfigurationException(Messages.text("discord.no-token"));
        }
        if (SCHEME_OF_HEADER.matcher(text).matches()) {
            throw new ConfigurationException(Messages.text("discord.token-with-scheme"));
        }
        if (!TOKEN.matcher(text).matches()) {
            throw new ConfigurationException(Messages.text("discord.token-characters"));
        }
        return new Token(text);
    }
}
