package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongPredicate;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is on a server with the bot. A list of members is for those with a privileged intent; about one user Discord
 * answers anybody, server by server, so that is asked when it matters and remembered for a while. Thread-safe.
 *
 * @see <a href="https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent">Get Guild Member</a>
 */
final class Membership {

    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

    /** So long somebody who has left may still be told, and somebody who has joined may not yet. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST = 10_000;

    private final AsyncCache<Long, Standing> known;

    /** What Discord says about a user. */
    enum Standing {
        MEMBER,
        STRANGER,
        /** It did not say; that is not remembered. */
        NOT_KNOWN
    }

    Membership(Ticker ticker) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating(
                        (Long user, Standing standing) -> standing == Standing.NOT_KNOWN ? Duration.ZERO : REMEMBERED))
                .ticker(ticker)
                .executor(Runnable::run)
                .buildAsync();
    }

    /** Whether the user is on one of the bot's servers that count; others may wait for the same. */
    CompletableFuture<Standing> of(long user, JDA jda, LongPredicate counts) {
        return known.get(user, (id, executor) -> {
            List<Guild> guilds = jda.getGuilds().stream()
                    .filter(guild -> counts.test(guild.getIdLong()))
                    .toList();
            // What happens on a server that is down for a while is not to be seen.
            boolean all = jda.getUnavailableGuilds().stream()
                    .map(Long::parseUnsignedLong)
                    .noneMatch(counts::test);
            return ask(id, guilds.iterator(), all ? Standing.STRANGER : Standing.NOT_KNOWN);
        });
    }

    /**
     * One after another: a stranger is on none, and must not hold up the answers to others.
     *
     * @param otherwise what holds where the user is on none of those left
     */
    private static CompletableFuture<Standing> ask(long user, Iterator<Guild> left, Standing otherwise) {
        if (!left.hasNext()) {
            return CompletableFuture.completedFuture(otherwise);
        }
        return left.next()
                .retrieveMemberById(user)
                .map(member -> Standing.MEMBER)
                .onErrorMap(Membership::standing)
                .submit()
                .thenCompose(standing -> switch (standing) {
                    case MEMBER -> CompletableFuture.completedFuture(standing);
                    case STRANGER -> ask(user, left, otherwise);
                    case NOT_KNOWN -> ask(user, left, standing);
                });
    }

    private static Standing standing(Throwable refusal) {
        if (refusal instanceof ErrorResponseException answer) {
            switch (answer.getErrorResponse()) {
                case UNKNOWN_MEMBER, UNKNOWN_USER -> {
                    return Standing.STRANGER;
                }
                default -> {}
            }
        }
        LOG.debug("Could not find out whether a user is on a server", refusal);
        return Standing.NOT_KNOWN;
    }
}
