package no.prosessbot.reminder;

import java.time.Instant;
import java.util.Optional;
import no.prosessbot.reminder.ledger.Trouble;

/** Where people read what the bot posts. Its methods wait for the answer, each at most for about a minute. */
public interface Noticeboard {

    /** What stands in the way of posting there, as far as is known without asking; empty if nothing does. */
    Optional<Trouble> obstacle(Target target);

    /**
     * Looks for a message of the bot's own.
     *
     * @param after about when it was on its way: by no more than a quarter of an hour before or after
     * @return its id; empty if it is not there
     * @throws NotPostedException if that cannot be found out
     */
    Optional<Long> find(Target target, Mark mark, Instant after) throws NotPostedException, InterruptedException;

    /**
     * Posts a message.
     *
     * @return its id
     * @throws NotPostedException if it is not known to have arrived, though it may have
     */
    long post(Target target, Post post) throws NotPostedException, InterruptedException;
}
