package no.prosessbot.discord;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds JDA sessions for Discord, or for another server that speaks its protocol. */
final class Connection {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    /**
     * Characters allowed in an HTTP header. With any other token, the HTTP client would throw an exception that quotes
     * the token.
     */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]+");

    private static final int LONGEST_WAIT_SECONDS = 60;

    /**
     * Idle HTTP connections kept open. Questions come in bursts minutes apart, and nobody should wait for a new
     * connection.
     */
    private static final int KEPT_OPEN = 16;

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final DiscordAccount account;
    private final @Nullable String api;

    Connection(DiscordAccount account) throws DiscordFault {
        if (!TOKEN.matcher(account.token()).matches()) {
            throw new DiscordFault(DiscordFault.Reason.WRONG_TOKEN);
        }
        check(account.apiUrl(), Set.of("http", "https"));
        check(account.gatewayUrl(), Set.of("ws", "wss"));
        this.account = account;
        String url = account.apiUrl();
        this.api = url == null || url.endsWith("/") ? url : url + "/";
    }

    private static void check(@Nullable String url, Set<String> schemes) throws DiscordFault {
        try {
            if (url != null) {
                URI uri = new URI(url);
                if (uri.getScheme() == null || !schemes.contains(uri.getScheme()) || uri.getHost() == null) {
                    throw new DiscordFault(DiscordFault.Reason.BAD_URL);
                }
            }
        } catch (URISyntaxException e) {
            throw new DiscordFault(DiscordFault.Reason.BAD_URL);
        }
    }

    /**
     * Returns a builder for a light session, which caches member permission overrides and role tags only.
     *
     * @param events receives the session's events
     * @param unreachable run after each failed connection attempt before the first success
     */
    JDABuilder builder(Collection<GatewayIntent> intents, EventDispatch events, Runnable unreachable) {
        JDABuilder builder = JDABuilder.createLight(account.token(), intents)
                // Permission overrides of single members decide who may write in a channel.
                .enableCache(CacheFlag.MEMBER_OVERRIDES)
                // Role tags identify the bot's managed role. A message that mentions it is recognised by the raw event
                // alone.
                .enableCache(CacheFlag.ROLE_TAGS)
                .setRawEventsEnabled(true)
                .setEnableShutdownHook(false)
                .setHttpClientBuilder(new OkHttpClient.Builder()
                        .connectionPool(new ConnectionPool(KEPT_OPEN, KEPT_FOR.toSeconds(), TimeUnit.SECONDS))
                        .addInterceptor(new ServerFaults()))
                .setMaxReconnectDelay(LONGEST_WAIT_SECONDS)
                .setSessionController(new Sessions(account.gatewayUrl(), unreachable))
                .setEventManager(events);
        return api == null ? builder : builder.setRestConfig(new RestConfig().setBaseUrl(api));
    }

    /**
     * Logs why a login failed.
     *
     * @throws DiscordFault if retrying cannot help
     */
    void refuseHopeless(RuntimeException failure) throws DiscordFault {
        Refusal.of(failure).ifPresent(refusal -> LOG.warn("Discord refused the login: {}", refusal));
        LOG.debug("Could not log in", failure);
        if (failure instanceof IllegalArgumentException) {
            throw new DiscordFault(DiscordFault.Reason.BAD_URL);
        }
        if (failure instanceof ErrorResponseException refused) {
            int status = refused.getResponse().code;
            if (status == NOT_FOUND || status == NOT_ALLOWED) {
                throw new DiscordFault(DiscordFault.Reason.BAD_URL);
            }
        }
    }
}
