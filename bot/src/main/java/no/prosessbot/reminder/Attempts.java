package no.prosessbot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.reminder.ledger.Run;

/** What is remembered of runs that could not be posted, until they are settled or the bot ends. */
final class Attempts {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Map<Long, Wait> waits = new HashMap<>();

    /** Run → places that would not take it. */
    private final Map<Long, Set<Target>> refused = new HashMap<>();

    private record Wait(Instant until, Duration length) {

        /** Not where the clock has been set back to before it began. */
        boolean lasts(Instant now) {
            return now.isBefore(until) && !now.isBefore(until.minus(length));
        }
    }

    /** Whether the run was tried a moment ago: at first that is five seconds, and each time twice as long, up to five minutes. */
    boolean recent(Run run, Instant now) {
        Wait wait = waits.get(run.id());
        return wait != null && wait.lasts(now);
    }

    /** Whether the run has failed before. */
    boolean failedBefore(Run run) {
        return waits.containsKey(run.id());
    }

    void failed(Run run, Instant now) {
        Wait last = waits.get(run.id());
        Duration length = last == null ? FIRST_WAIT : last.length().multipliedBy(2);
        Duration limited = length.compareTo(LONGEST_WAIT) < 0 ? length : LONGEST_WAIT;
        waits.put(run.id(), new Wait(now.plus(limited), limited));
    }

    /** This place will not take the run. */
    void refused(Run run, Target target) {
        refused.computeIfAbsent(run.id(), id -> new HashSet<>()).add(target);
    }

    /**
     * The first place that has not refused the run; when all have, they are tried anew.
     *
     * @param targets not empty
     */
    Target choose(Run run, List<Target> targets) {
        Set<Target> closed = refused.getOrDefault(run.id(), Set.of());
        if (closed.containsAll(targets)) {
            refused.remove(run.id());
            return targets.get(0);
        }
        return targets.stream()
                .filter(target -> !closed.contains(target))
                .findFirst()
                .orElseThrow();
    }

    void forget(Run run) {
        waits.remove(run.id());
        refused.remove(run.id());
    }

    /** Nothing is known of the runs of another ledger. */
    void forgetAll() {
        waits.clear();
        refused.clear();
    }
}
