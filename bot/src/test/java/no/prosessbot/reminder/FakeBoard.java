package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private @Nullable Trouble refusal;
    private @Nullable Trouble lostAnswer;
    private @Nullable Trouble blind;
    private @Nullable Boolean crashAfterwards;

    /** The process that posts has ended. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

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

    /** Whoever posts next ends, before the message is taken or after that. */
    void crash(boolean afterwards) {
        crashAfterwards = afterwards;
    }

    private void crashIf(boolean afterwards) {
        if (crashAfterwards != null && crashAfterwards == afterwards) {
            crashAfterwards = null;
            throw new Crash();
        }
    }

    /** The channel is deleted with all that is in it. */
    void delete(Target target) {
        gone.add(target);
    }

    @Override
    public Optional<Trouble> obstacle(Target target) {
        return gone.contains(target) ? Optional.of(Trouble.CHANNEL_GONE) : Optional.ofNullable(obstacles.get(target));
    }

    @Override
    public Optional<Long> find(Target target, Mark mark, Instant after) throws NotPostedException {
        if (gone.contains(target)) {
            throw new NotPostedException(Trouble.CHANNEL_GONE);
        }
        if (blind != null) {
            throw new NotPostedException(blind);
        }
        return posted.stream()
                .filter(each -> each.target().equals(target)
                        && each.post().mark().equals(mark)
                        && Math.abs(each.at().getEpochSecond() - after.getEpochSecond()) <= 900)
                .map(Posted::id)
                .findFirst();
    }

    @Override
    public long post(Target target, Post post) throws NotPostedException {
        if (gone.contains(target)) {
            throw new NotPostedException(Trouble.CHANNEL_GONE);
        }
        if (refusal != null) {
            throw new NotPostedException(refusal);
        }
        crashIf(false);
        long id = posted.size() + 1L;
        posted.add(new Posted(target, id, post, clock.instant()));
        crashIf(true);
        if (lostAnswer != null) {
            throw new NotPostedException(Objects.requireNonNull(lostAnswer));
        }
        return id;
    }
}
