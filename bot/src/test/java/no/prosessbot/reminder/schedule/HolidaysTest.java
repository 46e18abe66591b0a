package no.prosessbot.reminder.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    /** The earliest and the latest date that there is, leap years, changes of the century, and the years at hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "1999-04-04",
                "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2020-04-12", "2021-04-04",
                "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
                "2029-04-01", "2030-04-21", "2038-04-25", "2285-03-22"
            })
    void easter_is_where_the_almanac_has_it(LocalDate sunday) {
        assertEquals(sunday, Holidays.easter(sunday.getYear()));
    }

    /** The holidays that move. In 2008 and 2012 one of them is on another holiday, and in 2027 too. */
    @ParameterizedTest
    @CsvSource({
        "2008, 03-20 03-21 03-23 03-24 05-01 05-11 05-12",
        "2012, 04-05 04-06 04-08 04-09 05-17 05-27 05-28",
        "2024, 03-28 03-29 03-31 04-01 05-09 05-19 05-20",
        "2025, 04-17 04-18 04-20 04-21 05-29 06-08 06-09",
        "2026, 04-02 04-03 04-05 04-06 05-14 05-24 05-25",
        "2027, 03-25 03-26 03-28 03-29 05-06 05-16 05-17",
        "2038, 04-22 04-23 04-25 04-26 06-03 06-13 06-14"
    })
    void a_year_has_these_holidays_and_no_others(int year, String moving) {
        TreeSet<String> expected = new TreeSet<>(Arrays.asList(moving.split(" ")));
        expected.addAll(Arrays.asList("01-01", "05-01", "05-17", "12-25", "12-26"));

        assertEquals(
                expected,
                LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(Holidays::contains)
                        .map(date -> date.toString().substring(5))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
