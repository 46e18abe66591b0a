package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    /** Each with days that are in it, and days beside it that are not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-24               | 2026-12-24                       | 2026-12-23 2026-12-25 2027-12-24
            2026-12-27..2026-12-31   | 2026-12-27 2026-12-29 2026-12-31 | 2026-12-26 2027-01-01 2025-12-29
            2026-12-27 .. 2027-01-03 | 2026-12-27 2027-01-01 2027-01-03 | 2026-12-26 2027-01-04
            2026-12-27-2026-12-31    | 2026-12-27 2026-12-31            | 2026-12-26 2027-01-01
            24.12.2026               | 2026-12-24                       | 2026-12-23 2027-12-24
            4.7.2026                 | 2026-07-04                       | 2026-04-07
            24.12.2026..31.12.2026   | 2026-12-24 2026-12-31            | 2026-12-23 2027-01-01
            24.12.2026–2026-12-31    | 2026-12-24 2026-12-31            | 2026-12-23 2027-01-01
            24.12.-31.12.2026        | 2026-12-24 2026-12-31            | 2026-12-23 2025-12-30 2027-12-24
            24.12.                   | 1999-12-24 2026-12-24 2400-12-24 | 2026-12-23 2026-12-25
            24.12                    | 2026-12-24                       | 2026-12-25
            24.12...31.12.           | 2026-12-24 2031-12-31            | 2026-12-23 2027-01-01
            24.12..31.12             | 2026-12-24 2031-12-31            | 2026-12-23 2027-01-01
            24.12. - 2.1.            | 2026-12-24 2026-12-31 2027-01-01 2027-01-02 | 2026-12-23 2027-01-03 2026-06-01
            29.2.                    | 2028-02-29                       | 2028-02-28 2028-03-01 2026-02-28 2026-03-01
            29.2.2028                | 2028-02-29                       | 2028-03-01
            """)
    void days_are_in_it_or_beside_it(String text, String inside, String beside) {
        DateRange range = DateRange.parse(text).orElseThrow();

        Arrays.stream(inside.split(" "))
                .forEach(date -> assertEquals(true, range.contains(LocalDate.parse(date)), date));
        Arrays.stream(beside.split(" "))
                .forEach(date -> assertEquals(false, range.contains(LocalDate.parse(date)), date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jul",
                "24",
                "24.",
                "24.13.",
                "32.12.",
                "30.2.",
                "0.1.",
                "29.2.2026",
                "29.2.-1.3.2026",
                "24.12.26",
                "24.12.20261",
                "2026-2-3",
                "2026-12-2.",
                "2026-12",
                "2026-13-01",
                "2026-02-29",
                "2026/12/24",
                "2026-12-31..2026-12-27",
                "31.12.-24.12.2026",
                "24.12.2026..31.12.",
                "24.12...",
                "..24.12.",
                "24.12. 31.12.",
                "24.12.-31.12.-2.1."
            })
    void what_is_no_day_is_refused(String text) {
        assertEquals(Optional.empty(), DateRange.parse(text));
    }

    @Test
    void a_range_that_comes_once_has_its_ends_in_order() {
        LocalDate date = LocalDate.of(2026, 12, 24);

        assertThrows(IllegalArgumentException.class, () -> new DateRange.Once(date, date.minusDays(1)));
    }
}
