package no.prosessbot.reminder.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outbox entry: a message that is to be posted, or was.
 *
 * @param period identifies the entry among those of its guild and rule; see {@link RunRule}
 * @param place the channel or user that was tried last; null before the first attempt
 * @param direct true if {@code place} is a user
 * @param tried when the last attempt was made; null before the first one
 * @param newest the id of the newest message known at {@code place} at the last attempt; null if none was
 * @param message the id of the posted message; null until it is posted
 * @param ended when the entry was settled; null while it is open
 * @param trouble why it is not posted yet, or was skipped; null if nothing stands in the way
 */
public record Run(
        long id,
        long server,
        RunRule rule,
        String period,
        Instant due,
        RunState state,
        @Nullable Long place,
        boolean direct,
        @Nullable Instant tried,
        @Nullable Long newest,
        @Nullable Long message,
        @Nullable Instant ended,
        @Nullable Trouble trouble) {

    /** Returns when the entry was due, or when it was settled if that was earlier because the clock was ahead. */
    public Instant at() {
        return ended != null && ended.isBefore(due) ? ended : due;
    }

    /** Returns the time from which it is too late to post the message. */
    public Instant expires() {
        return due.plus(rule.patience());
    }
}
