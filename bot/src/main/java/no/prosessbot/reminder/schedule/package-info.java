/**
 * When reminders are due: schedules, holidays and days off, and changes to and from daylight saving time. Knows nothing
 * of cards or of Discord.
 */
@NullMarked
package no.prosessbot.reminder.schedule;

import org.jspecify.annotations.NullMarked;
