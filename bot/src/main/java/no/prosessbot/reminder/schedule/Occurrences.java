package no.prosessbot.reminder.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.prosessbot.config.Timetable;

/**
 * The occurrences of a schedule, unbounded in both directions. Immutable.
 *
 * <ul>
 *   <li>An occurrence that falls on a day off is moved to the next working day, at the same local time. If that is not
 *       before the next scheduled date, the occurrence is dropped: the next one stands for both.
 *   <li>A local time that is skipped when clocks go forward is moved later by the length of the gap. Of a local time
 *       that occurs twice when clocks go back, the first counts.
 * </ul>
 *
 * <p>No two occurrences are on the same date in the zone.
 */
public final class Occurrences {

    private final Timetable timetable;
    private final LocalDate anchor;
    private final ZoneId zone;
    private final WorkingDays days;

    /**
     * Creates the occurrences of a schedule.
     *
     * @param anchor any date in a week that has a scheduled date; weeks begin on Mondays
     * @param zone the time zone of the schedule
     * @param days which days are days off
     */
    public Occurrences(Timetable timetable, LocalDate anchor, ZoneId zone, WorkingDays days) {
        this.timetable = timetable;
        this.anchor = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(timetable.day()));
        this.zone = zone;
        this.days = days;
    }

    /** Returns the first occurrence after {@code after}. */
    public Occurrence next(Instant after) {
        return following(after).findFirst().orElseThrow();
    }

    /** Returns the occurrences after {@code after} and not after {@code upTo}, in order. */
    public List<Occurrence> between(Instant after, Instant upTo) {
        return following(after)
                .takeWhile(occurrence -> !occurrence.at().isAfter(upTo))
                .toList();
    }

    private Stream<Occurrence> following(Instant after) {
        return Stream.iterate(periodAt(after), this::following)
                .flatMap(period -> occurrence(period).stream())
                .filter(occurrence -> occurrence.at().isAfter(after));
    }

    /**
     * Returns the last scheduled date up to the instant's date. All earlier occurrences are over, since each takes
     * place before the next scheduled date.
     */
    private LocalDate periodAt(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        long periods = Math.floorDiv(ChronoUnit.DAYS.between(anchor, date), 7L * timetable.everyWeeks());
        return anchor.plusWeeks(periods * timetable.everyWeeks());
    }

    private LocalDate following(LocalDate period) {
        return period.plusWeeks(timetable.everyWeeks());
    }

    /** Returns the occurrence of a scheduled date; empty if the next one stands for it too. */
    private Optional<Occurrence> occurrence(LocalDate period) {
        ZonedDateTime at = on(period);
        LocalDate skippedTo = at.toLocalDate();
        if (!skippedTo.equals(period) && days.free(skippedTo)) {
            at = on(skippedTo);
        }
        return at.toLocalDate().isBefore(following(period))
                ? Optional.of(new Occurrence(period, at.toInstant()))
                : Optional.empty();
    }

    private ZonedDateTime on(LocalDate date) {
        LocalDate moved = days.free(date) ? days.onOrAfter(date) : date;
        return moved.atTime(timetable.time()).atZone(zone);
    }
}
