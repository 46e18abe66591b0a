package no.prosessbot.discord;

import java.time.Duration;

/**
 * How long the bot waits, where nothing tells it that it may go on.
 *
 * @param beforeLogin before it logs in again; each time twice as long, up to {@code longestBeforeLogin}
 * @param beforeRegistration before it registers its commands again, for the first time
 * @param forLedger how long a user waits for the ledger before being told something
 */
record Waits(Duration beforeLogin, Duration longestBeforeLogin, Duration beforeRegistration, Duration forLedger) {

    /** Those of the bot in use. */
    static final Waits USUAL =
            new Waits(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(30), Duration.ofSeconds(10));
}
