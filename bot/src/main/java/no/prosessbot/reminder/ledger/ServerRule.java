package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.time.LocalDate;
import no.prosessbot.config.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Reminder settings of one guild, as decided by its administrators.
 *
 * @param channel where digests and alerts are posted; null until one is chosen
 * @param suggestions where suggestions are posted; null for a direct message to {@code changedBy}
 * @param timetable the schedule of digests; null for the configured one
 * @param anchor a date in a week in which a digest is due
 * @param active false while reminders are switched off
 * @param since digests due before this time do not count
 * @param changedBy the user who made the last change
 */
public record ServerRule(
        long server,
        @Nullable Long channel,
        @Nullable Long suggestions,
        @Nullable Timetable timetable,
        LocalDate anchor,
        boolean active,
        Instant since,
        long changedBy) {

    public ServerRule withChannels(long channel, @Nullable Long suggestions) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, since, changedBy);
    }

    public ServerRule withTimetable(Timetable timetable, LocalDate anchor) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, since, changedBy);
    }

    public ServerRule withActive(boolean active) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, since, changedBy);
    }

    /** Returns a copy that was decided by this user. */
    public ServerRule decidedBy(long user) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, since, user);
    }

    /** Returns a copy in which digests due before this time do not count. */
    public ServerRule from(Instant time) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, time, changedBy);
    }

    /** Returns true if reminders are on and have a channel. */
    public boolean works() {
        return active && channel != null;
    }
}
