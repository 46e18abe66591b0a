package no.prosessbot.reminder.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.IsoWeeks;

/** Working days in Norway, less the organisation's own days off. Immutable. */
public final class WorkingDays {

    /**
     * How many days ahead to search for a working day: more than any holiday lasts, and few enough to take no
     * noticeable time.
     */
    static final int MAX_DAYS = 400;

    private final List<DateRange> freeDays;
    private final IsoWeeks summer;

    /**
     * Creates the working days.
     *
     * @param freeDays days off besides the public holidays
     * @param summer weeks that are off as a whole
     */
    public WorkingDays(List<DateRange> freeDays, IsoWeeks summer) {
        this.freeDays = List.copyOf(freeDays);
        this.summer = summer;
    }

    /**
     * Returns true for a public holiday, one of the given days off, or a day in one of the given weeks. An ordinary
     * Saturday or Sunday is not a day off.
     */
    public boolean free(LocalDate date) {
        return Holidays.contains(date)
                || summer.contains(date)
                || freeDays.stream().anyMatch(days -> days.contains(date));
    }

    /**
     * Returns the first day from {@code date} on that is a weekday (Monday to Friday) and not a day off; {@code date}
     * itself if there is none within 400 days.
     */
    public LocalDate onOrAfter(LocalDate date) {
        return date.datesUntil(date.plusDays(MAX_DAYS + 1L))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !free(day))
                .findFirst()
                .orElse(date);
    }
}
