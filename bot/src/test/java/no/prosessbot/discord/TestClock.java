package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes only when it is told to. */
final class TestClock extends Clock {

    private final AtomicReference<Instant> now;

    TestClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    void set(Instant time) {
        now.set(time);
    }

    void advance(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    /** Goes as the clock does. */
    Ticker ticker() {
        return () -> TimeUnit.MILLISECONDS.toNanos(instant().toEpochMilli());
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
