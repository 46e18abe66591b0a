package no.prosessbot.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * How people are reminded of cards without an owner; immutable.
 *
 * @param state the folder where it is kept what was told and what was agreed; absolute, need not exist
 * @param timetable when the digest comes, unless a server decides otherwise
 * @param zone whose time the timetable is in
 * @param freeDays when nothing comes, besides public holidays
 * @param summer weeks in which nothing comes
 * @param backOffWeeks after how many weeks the same cards are told again: the first, then the second …, and from then on
 *     the last; each 1 to 52, none less than the one before it, at least one
 * @param mentionFrom from the how-manieth telling the mentioned are mentioned; 1 to 99, 1 being the first
 * @param mentioned who is then told; empty for nobody
 * @param stillFor for how long the content must have been still before its changes are told; zero to seven days
 * @param retention for how long what is over is kept
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
