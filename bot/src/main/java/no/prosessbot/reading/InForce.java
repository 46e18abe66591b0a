package no.prosessbot.reading;

import java.time.Instant;
import java.util.Set;
import no.prosessbot.answer.Edition;

/**
 * Immutable snapshot of the active content; every field stems from the same reload.
 *
 * @param changedAt when a change of the content, in any page, was last noticed; initially, when polling began
 * @param keptFiles files whose cards stem from an earlier reload, because the files now have errors or cannot be read
 */
public record InForce(Edition edition, Instant changedAt, Set<String> keptFiles) {

    public InForce {
        keptFiles = Set.copyOf(keptFiles);
    }
}
