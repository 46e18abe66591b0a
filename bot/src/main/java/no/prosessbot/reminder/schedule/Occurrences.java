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
 * The times of a timetable, without beginning or end. Immutable.
 *
 * <ul>
 *   <li>One that falls on a free day happens on the next working day, at the same local time. If that is not before the
 *       next date of the timetable, it does not happen: the next one stands for both.
 *   <li>A local time that is skipped when the clock is put forward is later by as much as was skipped; one that comes
 *       twice when the clock is put back is the first of them.
 * </ul>
 *
 * No two happen on the same date of the zone.
 */
public final class Occurrences {

    private final Timetable timetable;
    private final LocalDate anchor;
    private final ZoneId zone;
    private final WorkingDays days;

    /**
     * The times of a timetable.
     *
     * @param anchor any date of a week in which the timetable has a date; weeks begin on Mondays
     */
    public Occurrences(Timetable timetable, LocalDate anchor, ZoneId zone, WorkingDays days) {
        this.timetable = timetable;
        this.anchor = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(timetable.day()));
        this.zone = zone;
        this.days = days;
    }

    /** The first one after {@code after}. */
    public Occurrence next(Instant after) {
        return following(after).findFirst().orElseThrow();
    }

    /** Those after {@code after} and not after {@code upTo}, in order. */
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

    /** The last period named before the instant: all before it have happened, each before the date of the next one. */
    private LocalDate periodAt(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        long periods = Math.floorDiv(ChronoUnit.DAYS.between(anchor, date), 7L * timetable.everyWeeks());
        return anchor.plusWeeks(periods * timetable.everyWeeks());
    }

    private LocalDate following(LocalDate period) {
        return period.plusWeeks(timetable.everyWeeks());
    }

    /** When the period's turn is; empty if the next one stands for it too. */
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
