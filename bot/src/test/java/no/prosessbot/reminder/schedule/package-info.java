@NullMarked
package no.prosessbot.reminder.schedule;

import org.jspecify.annotations.NullMarked;
