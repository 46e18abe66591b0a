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
 * Tells whether a user is a member of one of the bot's guilds. Listing members takes a privileged intent, but single
 * members can be fetched without one. They are fetched guild by guild when needed, and the result is cached.
 * Thread-safe.
 *
 * @see <a href="https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent">Get Guild
 *     Member</a>
 */
final class Membership {

    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

    /**
     * How long a result is cached. For that long, somebody who left may still be answered, and somebody who joined may
     * not yet.
     */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST = 10_000;

    private final AsyncCache<Long, Standing> known;

    /** Result for one user. */
    enum Standing {
        MEMBER,
        STRANGER,
        /** Discord did not say; not cached. */
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

    /**
     * Returns whether the user is a member of one of the bot's guilds. Callers share the future and must not complete
     * or cancel it.
     *
     * @param counts accepts the ids of the guilds that count
     */
    CompletableFuture<Standing> of(long user, JDA jda, LongPredicate counts) {
        return known.get(user, (id, executor) -> {
            List<Guild> guilds = jda.getGuilds().stream()
                    .filter(guild -> counts.test(guild.getIdLong()))
                    .toList();
            // Members of a guild that is unavailable cannot be fetched.
            boolean all = jda.getUnavailableGuilds().stream()
                    .map(Long::parseUnsignedLong)
                    .noneMatch(counts::test);
            return ask(id, guilds.iterator(), all ? Standing.STRANGER : Standing.NOT_KNOWN);
        });
    }

    /**
     * Asks guild by guild, so that a stranger, who is in none of them, does not cause a burst of requests that delays
     * other answers.
     *
     * @param otherwise result if the user is in none of the remaining guilds
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
