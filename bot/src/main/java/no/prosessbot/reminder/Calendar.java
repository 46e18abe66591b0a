package no.prosessbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.schedule.Occurrence;
import no.prosessbot.reminder.schedule.Occurrences;
import no.prosessbot.reminder.schedule.WorkingDays;

/** When digests are due, according to the guild's own schedule, or the configured one if the guild has none. */
final class Calendar {

    private final ReminderSettings settings;
    private final WorkingDays days;

    Calendar(ReminderSettings settings) {
        this.settings = settings;
        this.days = new WorkingDays(settings.freeDays(), settings.summer());
    }

    /** Returns the guild's own schedule, or the configured one if it has none. */
    Timetable timetable(ServerRule rule) {
        return rule.timetable() == null ? settings.timetable() : rule.timetable();
    }

    /** Returns the first occurrence after {@code after}. */
    Occurrence next(ServerRule rule, Instant after) {
        return of(rule).next(after);
    }

    /** Returns the occurrences after {@code after} and not after {@code upTo}, in order. */
    List<Occurrence> between(ServerRule rule, Instant after, Instant upTo) {
        return of(rule).between(after, upTo);
    }

    /** Returns the first date on which the schedule falls after {@code after}. Holidays are not considered. */
    LocalDate firstDate(Timetable timetable, Instant after) {
        ZonedDateTime now = after.atZone(settings.zone());
        LocalDate day = now.toLocalDate().with(TemporalAdjusters.nextOrSame(timetable.day()));
        boolean over = day.equals(now.toLocalDate()) && !now.toLocalTime().isBefore(timetable.time());
        return over ? day.plusWeeks(1) : day;
    }

    /** Returns the date in the time zone of the schedule. */
    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    private Occurrences of(ServerRule rule) {
        return new Occurrences(timetable(rule), rule.anchor(), settings.zone(), days);
    }
}
