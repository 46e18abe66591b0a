package no.prosessbot.reminder.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be posted, or was.
 *
 * @param period what it is for among those of its rule; no two runs of a server have the same rule and period
 * @param place where it was tried last: a channel, or a user; null before the first time
 * @param direct true if that is a user
 * @param tried when it was tried last; null before the first time
 * @param newest the id of the newest message that was known there then; null where none was
 * @param message the id of what was posted
 * @param ended when it was settled
 * @param trouble why it is not posted yet, or was skipped; null where nothing stands in the way
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

    /** When it was due, or was posted, should a clock that was ahead have done so before. */
    public Instant at() {
        return ended != null && ended.isBefore(due) ? ended : due;
    }

    /** From when on it is too late to post it. */
    public Instant expires() {
        return due.plus(rule.patience());
    }
}
