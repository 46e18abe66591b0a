package no.prosessbot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.reminder.ledger.Run;

/** In-memory record of failed deliveries. An entry is remembered until it is settled or the process ends. */
final class Attempts {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Map<Long, Wait> waits = new HashMap<>();

    /** Outbox entry id → targets that refused it. */
    private final Map<Long, Set<Target>> refused = new HashMap<>();

    private record Wait(Instant until, Duration length) {

        /** False also if the clock has been set back to before the wait began. */
        boolean lasts(Instant now) {
            return now.isBefore(until) && !now.isBefore(until.minus(length));
        }
    }

    /**
     * Returns true while the entry is backing off: for five seconds after its first failure, then twice as long after
     * each further one, up to five minutes.
     */
    boolean recent(Run run, Instant now) {
        Wait wait = waits.get(run.id());
        return wait != null && wait.lasts(now);
    }

    /** Returns true if a delivery of this entry has failed before. */
    boolean failedBefore(Run run) {
        return waits.containsKey(run.id());
    }

    /** Records a failed delivery, and starts the next back-off interval. */
    void failed(Run run, Instant now) {
        Wait last = waits.get(run.id());
        Duration length = last == null ? FIRST_WAIT : last.length().multipliedBy(2);
        Duration limited = length.compareTo(LONGEST_WAIT) < 0 ? length : LONGEST_WAIT;
        waits.put(run.id(), new Wait(now.plus(limited), limited));
    }

    /** Records that this target does not accept the entry. */
    void refused(Run run, Target target) {
        refused.computeIfAbsent(run.id(), id -> new HashSet<>()).add(target);
    }

    /**
     * Returns the first target that has not refused the entry. When all of them have, the refusals are forgotten and
     * the first target is tried again.
     *
     * @param targets in order of preference; not empty
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

    /** Forgets the entry. To be called once it is settled. */
    void forget(Run run) {
        waits.remove(run.id());
        refused.remove(run.id());
    }

    /**
     * Forgets everything. To be called when another ledger is opened, since entry ids are unique only within one
     * ledger.
     */
    void forgetAll() {
        waits.clear();
        refused.clear();
    }
}
