/** What must not be forgotten of reminders, in a SQLite database. Knows nothing of Discord, and little of cards. */
@NullMarked
package no.prosessbot.reminder.ledger;

import org.jspecify.annotations.NullMarked;
