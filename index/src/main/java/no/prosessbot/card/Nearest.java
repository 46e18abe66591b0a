package no.prosessbot.card;

import java.util.Collection;
import java.util.Optional;

/** Finds the valid name that was meant by a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest edits from {@code word}, if that is at most a third of its length; the first one of
     * those that are equally near.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int longest = candidates.stream().mapToInt(Nearest::allowed).max().orElse(0);
        for (int edits = 0; edits <= longest; edits++) {
            for (String candidate : candidates) {
                if (edits <= allowed(candidate) && EditDistance.within(edits, word, candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static int allowed(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }
}
