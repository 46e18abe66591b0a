/**
 * Persistent state of the reminders in an SQLite database: settings, outbox, card registry, snoozes, suggestions. Knows
 * nothing of Discord, and of cards little more than their ids.
 */
@NullMarked
package no.prosessbot.reminder.ledger;

import org.jspecify.annotations.NullMarked;
