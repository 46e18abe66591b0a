package no.prosessbot.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * How people are reminded of cards without an owner. Immutable.
 *
 * @param state the directory of the ledger; absolute, need not exist
 * @param timetable the schedule of digests, unless a guild has its own
 * @param zone the time zone of the schedule
 * @param freeDays days without digests, besides public holidays
 * @param summer weeks without digests
 * @param backOffWeeks weeks to wait after the first, second, … reminder of the same cards; the last value repeats; each
 *     1 to 52, none less than the one before; not empty
 * @param mentionFrom the reminder of the same card from which on {@code mentioned} are notified; 1 to 99, 1 being the
 *     first
 * @param mentioned who is then notified; empty for nobody
 * @param stillFor how long the content must have been unchanged before its changes are reported; zero to seven days
 * @param retention how long expired data is kept
 */
public record ReminderSettings(
        Path state,
        Timetable timetable,
        ZoneId zone,
        List<DateRange> freeDays,
        IsoWeeks summer,
        List<Integer> backOffWeeks,
        int mentionFrom,
        List<Mention> mentioned,
        Duration stillFor,
        Retention retention) {

    public ReminderSettings {
        freeDays = List.copyOf(freeDays);
        backOffWeeks = List.copyOf(backOffWeeks);
        mentioned = List.copyOf(mentioned);
    }
}
