package no.prosessbot.reminder.ledger;

import java.time.Instant;

/**
 * A look at what is to be deleted.
 *
 * @param at when
 * @param steady since when the clock has not jumped
 */
public record Look(Instant at, Instant steady) {}
