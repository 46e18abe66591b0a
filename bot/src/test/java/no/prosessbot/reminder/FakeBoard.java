package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;

/** A noticeboard that keeps what is posted, and fails when it is told to. Unlike Discord it takes a nonce any number of times. */
final class FakeBoard implements Noticeboard {

    /** What was posted, and when. */
    record Posted(Target target, long id, Post post, Instant at) {}

    private final Clock clock;
    private final List<Posted> posted = new ArrayList<>();
    private final Set<Target> gone = new HashSet<>();
    private final Map<Target, Trouble> obstacles = new HashMap<>();
    private final Map<Long, BotMembership> memberships = new HashMap<>();
    private @Nullable Trouble refusal;
    private @Nullable Trouble lostAnswer;
    private @Nullable Trouble blind;
    private @Nullable Boolean crashAfterwards;
    private final Set<Target> slow = new HashSet<>();
    private final List<Runnable> held = new ArrayList<>();
    private final Set<Target> faulty = new HashSet<>();

    FakeBoard(Clock clock) {
        this.clock = clock;
    }

    /** All messages that are there. */
    List<Posted> posted() {
        return posted.stream().filter(each -> !gone.contains(each.target())).toList();
    }

    List<Posted> posted(long channel) {
        return posted().stream().filter(each -> each.target().id() == channel).toList();
    }

    /** Nothing gets there, for this reason; null ends that. */
    void obstruct(Target target, @Nullable Trouble trouble) {
        if (trouble == null) {
            obstacles.remove(target);
        } else {
            obstacles.put(target, trouble);
        }
    }

    /** Nothing is taken from now on, for this reason; null ends that. */
    void refuse(@Nullable Trouble trouble) {
        refusal = trouble;
    }

    /** What is posted arrives, but it looks as if it did not; null ends that. */
    void loseAnswers(@Nullable Trouble trouble) {
        lostAnswer = trouble;
    }

    /** Nobody can look what is there; null ends that. */
    void blind(@Nullable Trouble trouble) {
        blind = trouble;
    }

    /** Whoever posts next does not live to see the answer, be the message taken or not. */
    void crash(boolean afterwards) {
        crashAfterwards = afterwards;
    }

    /** What is asked of this place is answered when it is {@link #release released}. */
    void slow(Target target) {
        slow.add(target);
    }

    /** All that was asked of slow places is answered, in the order in which it was asked, and so is what will be. */
    void release() {
        slow.clear();
        List.copyOf(held).forEach(Runnable::run);
        held.clear();
    }

    /** How much is asked and not answered. */
    int held() {
        return held.size();
    }

    /** Whoever posts there meets a fault of the program, until that ends. */
    void fault(Target target, boolean begins) {
        if (begins) {
            faulty.add(target);
        } else {
            faulty.remove(target);
        }
    }

    /** The channel is deleted with all that is in it. */
    void delete(Target target) {
        gone.add(target);
    }

    /** What is known of a server from now on. */
    void member(long server, BotMembership membership) {
        memberships.put(server, membership);
    }

    @Override
    public BotMembership membership(long server) {
        return memberships.getOrDefault(server, BotMembership.MEMBER);
    }

    @Override
    public Optional<Trouble> obstacle(Target target) {
        return gone.contains(target) ? Optional.of(Trouble.CHANNEL_GONE) : Optional.ofNullable(obstacles.get(target));
    }

    @Override
    public OptionalLong newest(Target target) {
        return posted.stream()
                .filter(each -> each.target().equals(target))
                .mapToLong(Posted::id)
                .max();
    }

    @Override
    public CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest) {
        return answer(target, () -> found(target, mark, newest));
    }

    private Optional<Long> found(Target target, Mark mark, OptionalLong newest) throws NotPostedException {
        if (gone.contains(target)) {
            throw new NotPostedException(Trouble.CHANNEL_GONE);
        }
        if (blind != null) {
            throw new NotPostedException(blind);
        }
        return posted.stream()
                .filter(each ->
                        each.target().equals(target) && each.post().mark().equals(mark) && each.id() > newest.orElse(0))
                .map(Posted::id)
                .findFirst();
    }

    @Override
    public CompletableFuture<Long> post(Target target, Post post) {
        if (faulty.contains(target)) {
            throw new IllegalStateException("a fault of the program");
        }
        Boolean crash = crashAfterwards;
        crashAfterwards = null;
        if (crash != null) {
            if (crash) {
                posted.add(new Posted(target, posted.size() + 1L, post, clock.instant()));
            }
            return new CompletableFuture<>();
        }
        return answer(target, () -> taken(target, post));
    }

    private long taken(Target target, Post post) throws NotPostedException {
        if (gone.contains(target)) {
            throw new NotPostedException(Trouble.CHANNEL_GONE);
        }
        if (refusal != null) {
            throw new NotPostedException(refusal);
        }
        long id = posted.size() + 1L;
        posted.add(new Posted(target, id, post, clock.instant()));
        if (lostAnswer != null) {
            throw new NotPostedException(lostAnswer);
        }
        return id;
    }

    private <T> CompletableFuture<T> answer(Target target, Step<T> step) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable doing = () -> {
            try {
                answer.complete(step.take());
            } catch (NotPostedException e) {
                answer.completeExceptionally(e);
            }
        };
        if (slow.contains(target)) {
            held.add(doing);
        } else {
            doing.run();
        }
        return answer;
    }

    private interface Step<T> {
        T take() throws NotPostedException;
    }
}
