package no.prosessbot.reminder;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import no.prosessbot.reminder.ledger.Trouble;

/**
 * Where people read what the bot posts. Its methods wait for nothing; what they promise comes within some minutes at the
 * most, on any thread, or fails with a {@link NotPostedException}. Thread-safe.
 */
public interface Noticeboard {

    /** Whether the bot is a member of a server, as far as is known without asking. */
    BotMembership membership(long server);

    /** What stands in the way of posting there, as far as is known without asking; empty if nothing does. */
    Optional<Trouble> obstacle(Target target);

    /** The id of the newest message there, as far as is known without asking. */
    OptionalLong newest(Target target);

    /**
     * Looks for a message of the bot's own. No clock of this machine has a say in it.
     *
     * @param newest the id of the newest message that was known shortly before it was on its way; empty if none was
     * @return its id; empty if it is not there
     */
    CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest);

    /**
     * Posts a message. Where that fails, it is not known to have arrived, though it may have.
     *
     * @return its id
     */
    CompletableFuture<Long> post(Target target, Post post);
}
