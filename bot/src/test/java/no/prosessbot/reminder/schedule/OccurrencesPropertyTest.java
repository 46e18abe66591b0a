package no.prosessbot.reminder.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.IsoWeeks;
import no.prosessbot.config.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every timetable, zone and set of free days; the seed in a test's name makes the same ones again. */
class OccurrencesPropertyTest {

    private static final int YEARS = 12;

    private static final List<ZoneId> ZONES =
            new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of).toList();

    /** Whatever a seed stands for. */
    private record Sample(Timetable timetable, LocalDate anchor, ZoneId zone, WorkingDays days, LocalDate begin) {

        static Sample of(long seed) {
            Random random = new Random(seed);
            Timetable timetable = new Timetable(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.MIN.plusMinutes(random.nextInt(24 * 60)),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(Timetable.MAX_WEEKS) : 1);
            LocalDate begin = LocalDate.of(1960 + random.nextInt(90), 1, 1).plusDays(random.nextInt(366));
            List<DateRange> free = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                LocalDate first = begin.plusDays(random.nextInt(365 * YEARS));
                free.add(new DateRange.Once(first, first.plusDays(random.nextInt(60))));
            }
            IsoWeeks summer = random.nextBoolean() ? IsoWeeks.between(28, 30) : IsoWeeks.NONE;
            ZoneId zone = random.nextInt(3) == 0 ? ZoneId.of("Europe/Oslo") : ZONES.get(random.nextInt(ZONES.size()));
            return new Sample(
                    timetable,
                    begin.plusDays(random.nextInt(10_000) - 5_000),
                    zone,
                    new WorkingDays(free, summer),
                    begin);
        }

        LocalDate end() {
            return begin.plusYears(YEARS);
        }

        Instant at(LocalDate date) {
            return date.atStartOfDay(zone).toInstant();
        }

        Occurrences occurrences() {
            return new Occurrences(timetable, anchor, zone, days);
        }

        List<Occurrence> all() {
            return occurrences().between(at(begin), at(end()));
        }

        boolean named(LocalDate date) {
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate other = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return date.getDayOfWeek() == timetable.day()
                    && ChronoUnit.WEEKS.between(other, monday) % timetable.everyWeeks() == 0;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_are_on_one_day_and_none_is_on_a_free_day(long seed) {
        Sample sample = Sample.of(seed);
        List<Occurrence> all = sample.all();

        assertTrue(all.size() > 20, () -> "Only " + all);
        for (int i = 0; i < all.size(); i++) {
            LocalDate date = all.get(i).at().atZone(sample.zone()).toLocalDate();
            assertFalse(sample.days().free(date), () -> "Free: " + date);
            assertTrue(sample.named(all.get(i).period()));
            if (i > 0) {
                Occurrence before = all.get(i - 1);
                assertTrue(before.at().isBefore(all.get(i).at()));
                assertTrue(before.period().isBefore(all.get(i).period()));
                assertTrue(before.at().atZone(sample.zone()).toLocalDate().isBefore(date));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asking_for_one_at_a_time_or_for_parts_gives_the_same(long seed) {
        Sample sample = Sample.of(seed);
        Occurrences occurrences = sample.occurrences();
        List<Occurrence> all = sample.all();
        Random random = new Random(~seed);

        List<Occurrence> parts = new ArrayList<>();
        Instant begin = sample.at(sample.begin());
        Instant end = sample.at(sample.end());
        while (begin.isBefore(end)) {
            Instant next = random.nextInt(4) == 0
                    ? occurrences.next(begin).at()
                    : begin.plusSeconds(1 + random.nextInt(120 * 24 * 60 * 60));
            Instant upTo = next.isBefore(end) ? next : end;
            parts.addAll(occurrences.between(begin, upTo));
            begin = upTo;
        }
        assertEquals(all, parts);

        Instant after = sample.at(sample.begin());
        for (Occurrence expected : all) {
            assertEquals(expected, occurrences.next(after));
            assertEquals(expected, occurrences.next(expected.at().minusNanos(1)));
            after = expected.at();
        }
        assertTrue(occurrences.next(after).at().isAfter(end));
    }

    /** Told by walking from day to day, as someone with a calendar would, where no clock skips a midnight. */
    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_what_a_calendar_on_the_wall_would_tell(long seed) {
        Sample sample = Sample.of(seed);
        assumeFalse(skipsMidnight(sample));
        List<Occurrence> expected = new ArrayList<>();
        @Nullable LocalDate waiting = null;
        for (LocalDate day = sample.begin().minusDays(500);
                day.isBefore(sample.end().plusDays(1));
                day = day.plusDays(1)) {
            boolean named = sample.named(day);
            waiting = named ? day : waiting;
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (waiting != null && !sample.days().free(day) && (named || !weekend)) {
                ZonedDateTime at = day.atTime(sample.timetable().time()).atZone(sample.zone());
                expected.add(new Occurrence(waiting, at.toInstant()));
                waiting = null;
            }
        }
        Instant begin = sample.at(sample.begin());
        Instant end = sample.at(sample.end());

        assertEquals(
                expected.stream()
                        .filter(o -> o.at().isAfter(begin) && !o.at().isAfter(end))
                        .toList(),
                sample.all());
    }

    private static boolean skipsMidnight(Sample sample) {
        Instant end = sample.at(sample.end().plusDays(1));
        ZoneOffsetTransition change =
                sample.zone().getRules().nextTransition(sample.at(sample.begin().minusDays(500)));
        while (change != null && change.getInstant().isBefore(end)) {
            if (change.isGap()
                    && !change.getDateTimeBefore()
                            .toLocalDate()
                            .equals(change.getDateTimeAfter().toLocalDate())) {
                return true;
            }
            change = sample.zone().getRules().nextTransition(change.getInstant());
        }
        return false;
    }
}
