package no.prosessbot.card;

import java.util.Collection;
import java.util.Optional;

/** Finds the valid name closest to a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the candidate with the smallest {@linkplain EditDistance edit distance} from {@code word}, the first one
     * if several are equally close. The distance may be at most a third of the candidate's length, but one edit is
     * always allowed. Empty if no candidate is close enough.
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
