package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the outbox: posts each entry at most once, whatever happens in between. That an entry is being sent is
 * recorded before it is sent. An entry that was being sent before is first searched for in its channel, and is not sent
 * again while that search is impossible. This leaves the short time in which a message has been sent but is not in the
 * channel yet; there Discord's own nonce check prevents a duplicate.
 *
 * <p>All decisions are made on the reminder thread, which never waits for the gateway: results are queued until the
 * next round, which each result asks for. Each guild has at most one message in flight, so that a guild whose messages
 * are slow or refused delays no other.
 */
final class Delivery {

    /**
     * Limit of messages in flight. Each guild has at most one, and Discord lets a bot join at most 100 guilds before it
     * is verified.
     */
    private static final int MOST_UNDER_WAY = 100;

    /** Failures that concern only this target; another one may work. */
    private static final Set<Trouble> CLOSED = Set.of(Trouble.NOT_ALLOWED, Trouble.CHANNEL_GONE, Trouble.NOT_SERVED);

    private final Function<Ledger, Composer> composers;
    private final Supplier<Handbook> handbook;
    private final Noticeboard board;
    private final ReminderLog log;
    private final Wishes wishes;
    private final Clock clock;
    private final Runnable wake;
    private final Attempts attempts = new Attempts();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    /** Guilds with a message in flight. */
    private final Set<Long> busy = new HashSet<>();

    private @Nullable Ledger current;
    private volatile boolean ending;

    /** A result of the gateway for one entry, and what is to be done about it. */
    private record Answer(Ledger ledger, Run run, Runnable consequence) {}

    /** What was decided about an entry. Already recorded in the ledger. */
    private sealed interface Decision {

        /** Nothing is left to do. */
        record Settled() implements Decision {}

        record GivenUp(Trouble trouble) implements Decision {}

        /** @param target null if there is none */
        record Blocked(@Nullable Target target, Trouble trouble) implements Decision {}

        record Sending(Target target, Post post) implements Decision {}
    }

    /** @param wake requests a round; may be called on any thread */
    Delivery(
            Function<Ledger, Composer> composers,
            Supplier<Handbook> handbook,
            Noticeboard board,
            ReminderLog log,
            Wishes wishes,
            Clock clock,
            Runnable wake) {
        this.composers = composers;
        this.handbook = handbook;
        this.board = board;
        this.log = log;
        this.wishes = wishes;
        this.clock = clock;
        this.wake = wake;
    }

    /**
     * Records the results that have arrived since the last round. Results for entries of another ledger are dropped;
     * those entries are looked up again there.
     */
    void record(Optional<Ledger> ledger) {
        if (ledger.isPresent() && ledger.get() != current) {
            attempts.forgetAll();
            current = ledger.get();
        }
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            busy.remove(answer.run().server());
            if (ledger.isPresent() && ledger.get() == answer.ledger()) {
                guard(answer.ledger(), answer.run(), answer.consequence());
            }
        }
    }

    /** Stops sending. Thread-safe. */
    void finish() {
        ending = true;
    }

    /**
     * Advances every open entry by one step, entries that have never failed first. Skips entries of guilds the bot has
     * left and entries that are backing off.
     */
    void advance(Ledger ledger) {
        Set<Long> left = ledger.departures().all().keySet();
        List<Run> runs = ledger.runs().open().stream()
                .filter(run -> !left.contains(run.server()))
                .sorted(Comparator.comparing(attempts::failedBefore))
                .toList();
        for (Run run : runs) {
            if (attempts.recent(run, clock.instant())) {
                wishes.attempted(run);
            } else if (!busy.contains(run.server()) && busy.size() < MOST_UNDER_WAY) {
                guard(ledger, run, () -> advance(ledger, run));
            }
        }
    }

    private void advance(Ledger ledger, Run run) {
        if (run.state() == RunState.SENDING) {
            look(ledger, run);
        } else {
            send(ledger, run);
        }
    }

    /**
     * Searches for an entry that was being sent. If its channel is gone, the message never arrived or was deleted with
     * it, and the entry is sent anew.
     */
    private void look(Ledger ledger, Run run) {
        long place = Objects.requireNonNull(run.place());
        Target target = run.direct() ? new Target.Person(place) : new Target.Channel(run.server(), place);
        OptionalLong newest = run.newest() == null ? OptionalLong.empty() : OptionalLong.of(run.newest());
        await(
                ledger,
                run,
                board.find(target, Mark.of(run), newest),
                found -> found.ifPresentOrElse(message -> sent(ledger, run, message), () -> send(ledger, run)),
                trouble -> {
                    if (trouble == Trouble.CHANNEL_GONE) {
                        send(ledger, run);
                    } else {
                        postpone(ledger, run, trouble);
                    }
                });
    }

    private void send(Ledger ledger, Run run) {
        if (ending) {
            return;
        }
        Decision decision = ledger.together(() -> decide(ledger, run));
        if (decision instanceof Decision.Sending sending) {
            await(
                    ledger,
                    run,
                    board.post(sending.target(), sending.post()),
                    message -> sent(ledger, run, message),
                    trouble -> blocked(ledger, run, sending.target(), trouble));
        } else if (decision instanceof Decision.Blocked blocked) {
            blocked(ledger, run, blocked.target(), blocked.trouble());
        } else {
            if (decision instanceof Decision.GivenUp givenUp) {
                log.skipped(run, givenUp.trouble());
            }
            settled(ledger, run);
        }
    }

    private Decision decide(Ledger ledger, Run planned) {
        Run run = ledger.runs()
                .find(planned.server(), planned.rule(), planned.period())
                .filter(found -> found.state().open())
                .orElse(null);
        if (run == null) {
            return new Decision.Settled();
        }
        if (run.rule() == RunRule.DIGEST && run.due().isAfter(clock.instant())) {
            // Planned by a clock that was ahead, and never posted.
            ledger.runs().remove(run);
            return new Decision.Settled();
        }
        if (expired(run)) {
            Trouble trouble = Objects.requireNonNullElse(run.trouble(), Trouble.MISSED);
            ledger.runs().skipped(run, trouble, clock.instant());
            return new Decision.GivenUp(trouble);
        }
        Composer composer = composers.apply(ledger);
        Composer.Composed composed = composer.compose(run, handbook.get()).orElse(null);
        if (composed == null) {
            ledger.runs().nothing(run, clock.instant());
            return new Decision.Settled();
        }
        List<Target> targets = composer.targets(run);
        if (targets.isEmpty()) {
            return new Decision.Blocked(null, Trouble.NO_CHANNEL);
        }
        Target target = attempts.choose(run, targets);
        Optional<Trouble> obstacle = board.obstacle(target);
        if (obstacle.equals(Optional.of(Trouble.NOT_SERVED)) && target instanceof Target.Channel) {
            // This is the operator's own decision and need not be logged every week.
            ledger.runs().skipped(run, Trouble.NOT_SERVED, clock.instant());
            return new Decision.Settled();
        }
        if (obstacle.isPresent()) {
            return new Decision.Blocked(target, obstacle.get());
        }
        ledger.runs()
                .sending(
                        run,
                        target.id(),
                        target instanceof Target.Person,
                        newest(target),
                        clock.instant(),
                        composed.told());
        return new Decision.Sending(target, composed.post());
    }

    private @Nullable Long newest(Target target) {
        OptionalLong newest = board.newest(target);
        return newest.isPresent() ? newest.getAsLong() : null;
    }

    private <T> void await(
            Ledger ledger, Run run, CompletableFuture<T> answer, Consumer<T> good, Consumer<Trouble> bad) {
        busy.add(run.server());
        CompletableFuture<T> unused = answer.whenComplete((value, failure) -> {
            answers.add(new Answer(ledger, run, () -> {
                if (failure == null) {
                    good.accept(value);
                } else {
                    bad.accept(trouble(failure));
                }
            }));
            wake.run();
        });
    }

    private static Trouble trouble(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof NotPostedException notPosted) {
            return notPosted.trouble();
        }
        throw new CompletionException(cause);
    }

    private boolean expired(Run run) {
        return !clock.instant().isBefore(run.expires());
    }

    private void sent(Ledger ledger, Run run, long message) {
        ledger.runs().sent(run, message, clock.instant());
        settled(ledger, run);
    }

    private void settled(Ledger ledger, Run run) {
        attempts.forget(run);
        attempted(ledger, run);
    }

    private void blocked(Ledger ledger, Run run, @Nullable Target target, Trouble trouble) {
        if (target != null && CLOSED.contains(trouble)) {
            attempts.refused(run, target);
        }
        postpone(ledger, run, trouble);
    }

    private void postpone(Ledger ledger, Run run, Trouble trouble) {
        if (expired(run)) {
            ledger.runs().skipped(run, trouble, clock.instant());
            log.skipped(run, trouble);
            settled(ledger, run);
            return;
        }
        if (trouble != run.trouble()) {
            ledger.runs().troubled(run, trouble);
            log.delayed(run, trouble);
        }
        Instant now = clock.instant();
        attempts.failed(run, now);
        attempted(ledger, run);
    }

    private void attempted(Ledger ledger, Run run) {
        ledger.runs().find(run.server(), run.rule(), run.period()).ifPresent(wishes::attempted);
    }

    /** Runs one step. A bug that affects one entry must not hold up the others. */
    private void guard(Ledger ledger, Run run, Runnable step) {
        try {
            step.run();
        } catch (LedgerException | OutOfMemoryError e) {
            // Affects all entries alike.
            throw e;
        } catch (RuntimeException | Error e) {
            if (run.trouble() != Trouble.FAULT) {
                log.fault(run, e);
            }
            postpone(ledger, run, Trouble.FAULT);
        }
    }
}
