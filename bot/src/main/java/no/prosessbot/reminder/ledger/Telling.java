package no.prosessbot.reminder.ledger;

import java.time.Instant;

/**
 * How often a guild has been notified about a subject.
 *
 * @param times the number of posted messages that mentioned it
 * @param last when the last of them was confirmed as posted
 */
public record Telling(int times, Instant last) {

    /** Returns the sum of both. */
    Telling and(Telling other) {
        return new Telling(times + other.times, last.isAfter(other.last) ? last : other.last);
    }
}
