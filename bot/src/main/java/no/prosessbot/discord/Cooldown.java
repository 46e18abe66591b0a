package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Objects;

/**
 * Lets each user ask only so much in plain words, so that nobody can hold up the others. Commands that name what they
 * want cost next to nothing, and completion has to keep up with typing: they pass. Thread-safe; forgets users who have
 * been silent.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm">Generic cell rate algorithm</a>
 */
final class Cooldown {

    /** Questions at once, far more than a human types. */
    static final int BURST = 10;

    /** After a burst, one question in each of these. */
    static final Duration EACH = Duration.ofSeconds(2);

    private static final int MOST = 10_000;

    private final Cache<Long, State> states;
    private final Ticker ticker;

    /**
     * What is known of one user.
     *
     * @param paid in the ticker's nanoseconds, when all of the user's questions would have been asked at the slow pace
     * @param refused how many were refused since the last that was not
     */
    private record State(long paid, int refused) {}

    /** Whether it is somebody's turn. */
    enum Turn {
        GRANTED,
        /** And they do not know yet. */
        REFUSED,
        /** They have been told to wait, and do not. */
        REFUSED_AGAIN
    }

    Cooldown(Ticker ticker) {
        this.ticker = ticker;
        this.states = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(EACH.multipliedBy(BURST))
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Counts a question of the user's, unless it is refused. */
    Turn take(long user) {
        long now = ticker.read();
        State state = states.asMap().compute(user, (id, before) -> {
            // Nanoseconds wrap around, so that only their difference tells which are later.
            long paid = before == null || before.paid() - now < 0 ? now : before.paid();
            int refused = before == null ? 0 : before.refused();
            return paid - now > EACH.multipliedBy(BURST - 1L).toNanos()
                    ? new State(paid, refused + 1)
                    : new State(paid + EACH.toNanos(), 0);
        });
        return switch (Objects.requireNonNull(state).refused()) {
            case 0 -> Turn.GRANTED;
            case 1 -> Turn.REFUSED;
            default -> Turn.REFUSED_AGAIN;
        };
    }
}
