package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Posts each run once, whatever happens in between. That it is on its way is written down before it is sent; a run that
 * was on its way before is looked for in the channel first, and not sent again while nobody can look. That leaves the
 * short time in which a message is sent but not in the channel yet; there Discord itself takes a nonce only once.
 */
final class Delivery {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final Composer composer;
    private final Supplier<Handbook> handbook;
    private final Noticeboard board;
    private final ReminderLog log;
    private final Clock clock;
    private final Map<Long, Wait> waits = new HashMap<>();

    /** Run → places that would not take it since the bot was started. */
    private final Map<Long, Set<Target>> refused = new HashMap<>();

    private record Wait(Instant until, Duration length) {

        /** Not where the clock has been set back to before it began. */
        boolean lasts(Instant now) {
            return now.isBefore(until) && !now.isBefore(until.minus(length));
        }
    }

    Delivery(
            Ledger ledger,
            Composer composer,
            Supplier<Handbook> handbook,
            Noticeboard board,
            ReminderLog log,
            Clock clock) {
        this.ledger = ledger;
        this.composer = composer;
        this.handbook = handbook;
        this.board = board;
        this.log = log;
        this.clock = clock;
    }

    /** Tries to settle the run, unless that was tried a moment ago. */
    void deliver(Run run) throws InterruptedException {
        Wait wait = waits.get(run.id());
        if (wait != null && wait.lasts(clock.instant())) {
            return;
        }
        try {
            attempt(run);
            forget(run);
        } catch (NotPostedException e) {
            postpone(run, wait, e.trouble());
        }
    }

    private void postpone(Run run, @Nullable Wait last, Trouble trouble) {
        Instant now = clock.instant();
        if (!now.isBefore(run.expires())) {
            skip(run, trouble);
            return;
        }
        if (trouble != run.trouble()) {
            log.delayed(run, trouble);
            ledger.runs().troubled(run, trouble);
        }
        Duration length = last == null ? FIRST_WAIT : last.length().multipliedBy(2);
        Duration limited = length.compareTo(LONGEST_WAIT) < 0 ? length : LONGEST_WAIT;
        waits.put(run.id(), new Wait(now.plus(limited), limited));
    }

    private void skip(Run run, Trouble trouble) {
        log.skipped(run, trouble);
        ledger.runs().skipped(run, trouble, clock.instant());
        forget(run);
    }

    private void forget(Run run) {
        waits.remove(run.id());
        refused.remove(run.id());
    }

    private void attempt(Run run) throws NotPostedException, InterruptedException {
        Optional<Long> posted = run.state() == RunState.SENDING ? posted(run) : Optional.empty();
        if (posted.isPresent()) {
            ledger.runs().sent(run, posted.get(), clock.instant());
            return;
        }
        if (!clock.instant().isBefore(run.expires())) {
            skip(run, Objects.requireNonNullElse(run.trouble(), Trouble.MISSED));
            return;
        }
        Optional<Composer.Composed> composed = composer.compose(run, handbook.get());
        if (composed.isEmpty()) {
            ledger.runs().nothing(run, clock.instant());
            return;
        }
        Target target = target(run);
        try {
            send(run, target, composed.get());
        } catch (NotPostedException e) {
            if (e.trouble() == Trouble.NOT_ALLOWED || e.trouble() == Trouble.CHANNEL_GONE) {
                refused.computeIfAbsent(run.id(), id -> new HashSet<>()).add(target);
            }
            throw e;
        }
    }

    private void send(Run run, Target target, Composer.Composed composed)
            throws NotPostedException, InterruptedException {
        Optional<Trouble> obstacle = board.obstacle(target);
        if (obstacle.isPresent()) {
            throw new NotPostedException(obstacle.get());
        }
        ledger.runs().sending(run, target.id(), target instanceof Target.Person, clock.instant(), composed.told());
        long message = board.post(target, composed.post());
        ledger.runs().sent(run, message, clock.instant());
    }

    /** The first place that has not refused it; when all have, they are tried anew. */
    private Target target(Run run) throws NotPostedException {
        List<Target> targets = composer.targets(run);
        if (targets.isEmpty()) {
            throw new NotPostedException(Trouble.NO_CHANNEL);
        }
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

    /** Whether a run that was on its way has arrived; in a channel that is gone it has not, or went with it. */
    private Optional<Long> posted(Run run) throws NotPostedException, InterruptedException {
        long place = Objects.requireNonNull(run.place());
        Target target = run.direct() ? new Target.Person(place) : new Target.Channel(run.server(), place);
        try {
            return board.find(target, Mark.of(run), Objects.requireNonNull(run.tried()));
        } catch (NotPostedException e) {
            if (e.trouble() == Trouble.CHANNEL_GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
