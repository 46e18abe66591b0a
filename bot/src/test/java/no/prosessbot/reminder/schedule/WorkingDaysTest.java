package no.prosessbot.reminder.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.IsoWeeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(free("24.12.-31.12.", "2026-09-07"), IsoWeeks.between(28, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-05-17, true", // a public holiday
        "2026-12-24, true", // given, every year
        "2027-12-24, true",
        "2026-09-07, true", // given, once
        "2027-09-07, false",
        "2026-07-06, true", // summer
        "2026-07-26, true",
        "2026-07-27, false",
        "2026-08-01, false", // a plain Saturday
        "2026-08-02, false"
    })
    void days_are_free_or_not(LocalDate date, boolean free) {
        assertEquals(free, days.free(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, 2026-06-02", // a plain Tuesday
        "2026-08-01, 2026-08-03", // a weekend
        "2022-05-17, 2022-05-18",
        "2026-04-02, 2026-04-07", // Easter: Thursday to Monday
        "2026-07-07, 2026-07-27", // the whole summer holiday
        "2026-09-05, 2026-09-08", // a weekend, then a given Monday
        "2026-12-24, 2027-01-04" // given days, New Year, then a weekend
    })
    void the_next_working_day_is_found(LocalDate date, LocalDate workingDay) {
        assertEquals(workingDay, days.onOrAfter(date));
    }

    @Test
    void when_all_days_are_free_the_day_itself_is_taken() {
        LocalDate date = LocalDate.of(2026, 6, 3);

        assertEquals(date, new WorkingDays(free("1.1.-31.12."), IsoWeeks.NONE).onOrAfter(date));
        assertEquals(date, new WorkingDays(List.of(), IsoWeeks.between(1, 53)).onOrAfter(date));
    }

    @Test
    void a_working_day_is_looked_for_400_days_ahead_and_no_further() {
        LocalDate date = LocalDate.of(2026, 1, 1);
        LocalDate workingDay = date.plusDays(WorkingDays.MAX_DAYS);
        WorkingDays within = freeUntil(workingDay);

        assertEquals(workingDay, within.onOrAfter(date));
        assertEquals(date.minusDays(1), within.onOrAfter(date.minusDays(1)));
    }

    private static WorkingDays freeUntil(LocalDate workingDay) {
        DateRange range = new DateRange.Once(workingDay.minusYears(3), workingDay.minusDays(1));
        return new WorkingDays(List.of(range), IsoWeeks.NONE);
    }

    private static List<DateRange> free(String... ranges) {
        return Stream.of(ranges)
                .map(range -> DateRange.parse(range).orElseThrow())
                .toList();
    }
}
