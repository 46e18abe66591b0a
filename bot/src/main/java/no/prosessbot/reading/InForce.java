package no.prosessbot.reading;

import java.time.Instant;
import java.util.Set;
import no.prosessbot.answer.Edition;

/**
 * What holds at one moment, all of it of the same reading.
 *
 * @param changedAt when a change of the content was last noticed, be it of any page; at first, when the looking began
 * @param keptFiles those whose cards are of an earlier reading, since they have faults now or cannot be read
 */
public record InForce(Edition edition, Instant changedAt, Set<String> keptFiles) {

    public InForce {
        keptFiles = Set.copyOf(keptFiles);
    }
}
