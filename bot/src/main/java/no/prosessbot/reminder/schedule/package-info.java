/** When reminders come: timetables, the days on which nothing comes, and the changes of the clock. */
@NullMarked
package no.prosessbot.reminder.schedule;

import org.jspecify.annotations.NullMarked;
