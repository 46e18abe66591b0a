package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.time.LocalDate;
import no.prosessbot.config.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What the administrators of one server decided.
 *
 * @param channel where digests and alerts are posted; null until one is chosen
 * @param suggestions where suggestions are posted; null for a direct message to {@code changedBy}
 * @param timetable null where the configuration's holds
 * @param anchor a date in a week in which the timetable falls
 * @param since what was due before does not count
 * @param changedBy the user who changed it last
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

    /** The same, decided by this user. */
    public ServerRule decidedBy(long user) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, since, user);
    }

    /** The same, but what was due before this time does not count. */
    public ServerRule from(Instant time) {
        return new ServerRule(server, channel, suggestions, timetable, anchor, active, time, changedBy);
    }

    /** True if there is a place for reminders, and they are on. */
    public boolean works() {
        return active && channel != null;
    }
}
