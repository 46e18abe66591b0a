package no.prosessbot.discord;

import java.time.Duration;

/**
 * Wait times of the bot.
 *
 * @param beforeLogin wait before the first login retry; doubles with each retry
 * @param longestBeforeLogin longest wait before a login retry
 * @param beforeRegistration wait before the first retry of the registration of commands
 * @param forLedger how long a user waits for the ledger before being told about the delay
 */
record Waits(Duration beforeLogin, Duration longestBeforeLogin, Duration beforeRegistration, Duration forLedger) {

    /** Wait times in production. */
    static final Waits USUAL =
            new Waits(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(30), Duration.ofSeconds(10));
}
