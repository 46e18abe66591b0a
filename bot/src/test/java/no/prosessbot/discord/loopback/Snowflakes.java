package no.prosessbot.discord.loopback;

import java.util.concurrent.atomic.AtomicLong;

/** Ids as Discord makes them: milliseconds since 2015 and a counter, always growing. Safe for any thread. */
final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    private final AtomicLong last = new AtomicLong();

    String next() {
        long now = (System.currentTimeMillis() - EPOCH) << TIME_SHIFT;
        return Long.toString(last.updateAndGet(previous -> Math.max(previous + 1, now)));
    }
}
