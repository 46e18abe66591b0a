package no.prosessbot.reminder.ledger;

import java.time.Instant;

/**
 * A check for expired data.
 *
 * @param at when it took place
 * @param steady since when the clock has not jumped
 */
public record Look(Instant at, Instant steady) {}
