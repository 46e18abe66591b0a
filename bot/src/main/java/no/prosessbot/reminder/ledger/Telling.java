package no.prosessbot.reminder.ledger;

import java.time.Instant;

/**
 * How often a server was told of something.
 *
 * @param times in messages that were posted
 * @param last when the last of them was settled
 */
public record Telling(int times, Instant last) {

    /** Both together. */
    Telling and(Telling other) {
        return new Telling(times + other.times, last.isAfter(other.last) ? last : other.last);
    }
}
