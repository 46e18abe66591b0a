package no.prosessbot.reminder;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import no.prosessbot.reminder.ledger.Trouble;

/**
 * Port through which reminders post messages and find them again. No method blocks. The returned futures complete
 * within a few minutes at most, on any thread; they fail with a {@link NotPostedException}. Thread-safe.
 */
public interface Noticeboard {

    /** Returns whether the bot is a member of the guild, as far as is known without a request. */
    BotMembership membership(long server);

    /** Returns what prevents posting to the target, as far as is known without a request; empty if nothing does. */
    Optional<Trouble> obstacle(Target target);

    /** Returns the id of the newest message at the target, as far as is known without a request. */
    OptionalLong newest(Target target);

    /**
     * Searches for a message that the bot has posted. Does not depend on this machine's clock.
     *
     * @param newest the id of the newest message that was known shortly before the message was sent; empty if none was
     * @return the message's id; empty if it is not there
     */
    CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest);

    /**
     * Posts a message. After a failure the message may have arrived all the same.
     *
     * @return the message's id
     */
    CompletableFuture<Long> post(Target target, Post post);
}
