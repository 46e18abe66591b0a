package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Objects;

/**
 * Rate limit per user for questions in plain words, so that nobody can hold up the others. Commands that name a card or
 * a person are cheap, and autocompletion has to keep up with typing; neither is limited. Users who have been silent are
 * forgotten. Thread-safe.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm">Generic cell rate algorithm</a>
 */
final class Cooldown {

    /** Questions that may be asked at once; far more than a human types. */
    static final int BURST = 10;

    /** After a burst, one question is allowed per this interval. */
    static final Duration EACH = Duration.ofSeconds(2);

    private static final int MOST = 10_000;

    private final Cache<Long, State> states;
    private final Ticker ticker;

    /**
     * State of one user.
     *
     * @param paid theoretical arrival time of the next question at the sustained rate, in the ticker's nanoseconds
     * @param refused number of refusals since the last granted question
     */
    private record State(long paid, int refused) {}

    /** Outcome of a request. */
    enum Turn {
        GRANTED,
        /** Refused for the first time since the last granted question: the user should be told. */
        REFUSED,
        /** Refused again: the user has been told already. */
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

    /** Asks for one question by a user; a refused question does not count against the limit. */
    Turn take(long user) {
        long now = ticker.read();
        State state = states.asMap().compute(user, (id, before) -> {
            // Nanosecond readings may wrap around, so only their differences can be compared.
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
