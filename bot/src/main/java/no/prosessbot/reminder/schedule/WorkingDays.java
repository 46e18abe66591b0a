package no.prosessbot.reminder.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.IsoWeeks;

/** Which days are working days in Norway, and with those who set the bot up. Immutable. */
public final class WorkingDays {

    /** For how many days a working day is looked for: more than any holiday lasts, less than would be noticed. */
    static final int MAX_DAYS = 400;

    private final List<DateRange> freeDays;
    private final IsoWeeks summer;

    /**
     * Days.
     *
     * @param freeDays what is free besides the public holidays
     * @param summer weeks that are free as a whole
     */
    public WorkingDays(List<DateRange> freeDays, IsoWeeks summer) {
        this.freeDays = List.copyOf(freeDays);
        this.summer = summer;
    }

    /** Whether it is a public holiday, a given free day, or in a free week. A plain Saturday or Sunday is not free. */
    public boolean free(LocalDate date) {
        return Holidays.contains(date)
                || summer.contains(date)
                || freeDays.stream().anyMatch(days -> days.contains(date));
    }

    /**
     * The first day from {@code date} on that is Monday to Friday and not free; {@code date} itself if there is none within
     * 400 days.
     */
    public LocalDate onOrAfter(LocalDate date) {
        return date.datesUntil(date.plusDays(MAX_DAYS + 1L))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !free(day))
                .findFirst()
                .orElse(date);
    }
}
