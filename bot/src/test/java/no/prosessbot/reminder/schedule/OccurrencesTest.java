package no.prosessbot.reminder.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.IsoWeeks;
import no.prosessbot.config.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 5);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The periods from one day until before another, each with its local time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tirsdag 10:00    | 2026-01-05 | 2026-01-19 | 2026-01-06>2026-01-06T10:00 2026-01-13>2026-01-13T10:00
            tirsdag 10:00    | 2026-03-24 | 2026-04-01 | 2026-03-24>2026-03-24T10:00 2026-03-31>2026-03-31T10:00
            tirsdag 10:00    | 2026-10-20 | 2026-10-28 | 2026-10-20>2026-10-20T10:00 2026-10-27>2026-10-27T10:00
            tirsdag 10:00    | 2022-05-16 | 2022-05-25 | 2022-05-17>2022-05-18T10:00 2022-05-24>2022-05-24T10:00
            tirsdag 10:00    | 2029-12-24 | 2030-01-03 | 2029-12-25>2029-12-27T10:00 2030-01-01>2030-01-02T10:00
            torsdag 10:00    | 2026-04-01 | 2026-04-10 | 2026-04-02>2026-04-07T10:00 2026-04-09>2026-04-09T10:00
            mandag 10:00     | 2026-07-01 | 2026-08-04 | 2026-07-27>2026-07-27T10:00 2026-08-03>2026-08-03T10:00
            tirsdag 10:00    | 2026-07-01 | 2026-08-05 | 2026-07-21>2026-07-27T10:00 2026-07-28>2026-07-28T10:00 2026-08-04>2026-08-04T10:00
            lørdag 12:00     | 2026-08-01 | 2026-08-09 | 2026-08-01>2026-08-01T12:00 2026-08-08>2026-08-08T12:00
            lørdag 12:00     | 2026-12-20 | 2027-01-03 | 2026-12-26>2026-12-28T12:00 2027-01-02>2027-01-02T12:00
            annenhver fredag | 2026-01-01 | 2026-02-07 | 2026-01-09>2026-01-09T10:00 2026-01-23>2026-01-23T10:00 2026-02-06>2026-02-06T10:00
            annenhver fredag | 2025-12-01 | 2025-12-28 | 2025-12-12>2025-12-12T10:00 2025-12-26>2025-12-29T10:00
            hver 12. uke, mandag | 2026-01-01 | 2026-06-30 | 2026-01-05>2026-01-05T10:00 2026-03-30>2026-03-30T10:00 2026-06-22>2026-06-22T10:00
            """)
    void it_happens_on_these_days(String timetable, LocalDate from, LocalDate to, String expected) {
        Occurrences occurrences = occurrences(timetable, OSLO);

        // A moved one may be later than the days asked for, so the periods are what is chosen by.
        List<String> found = occurrences.between(at(from.minusDays(40)), at(to.plusDays(40))).stream()
                .filter(o -> !o.period().isBefore(from) && o.period().isBefore(to))
                .map(o -> o.period() + ">" + o.at().atZone(OSLO).toLocalDateTime())
                .toList();

        assertEquals(Arrays.asList(expected.split(" ")), found);
    }

    /** The clock in Oslo goes from 02:00 to 03:00, and from 03:00 back to 02:00; on Lord Howe it is half an hour. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, søndag 01:59, 2026-03-29, 2026-03-29T00:59:00Z",
        "Europe/Oslo, søndag 02:00, 2026-03-29, 2026-03-29T01:00:00Z",
        "Europe/Oslo, søndag 02:30, 2026-03-29, 2026-03-29T01:30:00Z",
        "Europe/Oslo, søndag 03:00, 2026-03-29, 2026-03-29T01:00:00Z",
        "Europe/Oslo, søndag 01:59, 2026-10-25, 2026-10-24T23:59:00Z",
        "Europe/Oslo, søndag 02:00, 2026-10-25, 2026-10-25T00:00:00Z",
        "Europe/Oslo, søndag 02:59, 2026-10-25, 2026-10-25T00:59:00Z",
        "Europe/Oslo, søndag 03:00, 2026-10-25, 2026-10-25T02:00:00Z",
        "Australia/Lord_Howe, søndag 02:10, 2026-10-04, 2026-10-03T15:40:00Z",
        "Australia/Lord_Howe, søndag 01:45, 2027-04-04, 2027-04-03T14:45:00Z",
        "UTC, søndag 02:30, 2026-03-29, 2026-03-29T02:30:00Z"
    })
    void a_change_of_the_clock_neither_drops_nor_doubles_one(ZoneId zone, String timetable, LocalDate day, Instant at) {
        List<Occurrence> found = occurrences(timetable, zone).between(at(day.minusDays(3)), at(day.plusDays(3)));

        assertEquals(List.of(new Occurrence(day, at)), found);
    }

    @Test
    void one_that_is_skipped_into_a_free_day_goes_on_to_a_working_day() {
        // In Scoresbysund the clock goes from 23:00 on Saturday to 00:00 on Easter Sunday.
        ZoneId zone = ZoneId.of("America/Scoresbysund");

        Occurrence found = occurrences("lørdag 23:30", zone).next(at(LocalDate.of(2027, 3, 25)));

        assertEquals(
                "2027-03-30T23:30", found.at().atZone(zone).toLocalDateTime().toString());
        assertEquals(LocalDate.of(2027, 3, 27), found.period());
    }

    @Test
    void one_on_a_date_that_a_zone_skipped_is_a_day_later() {
        // Samoa had no 30 December in 2011.
        Occurrence found =
                occurrences("fredag 10:00", ZoneId.of("Pacific/Apia")).next(at(LocalDate.of(2011, 12, 28)));

        assertEquals(new Occurrence(LocalDate.of(2011, 12, 30), Instant.parse("2011-12-30T20:00:00Z")), found);
    }

    @Test
    void the_next_one_is_after_the_instant_and_the_last_one_may_be_at_it() {
        Occurrences occurrences = occurrences("tirsdag 10:00", OSLO);
        Instant at = Instant.parse("2026-01-06T09:00:00Z");
        Occurrence occurrence = new Occurrence(LocalDate.of(2026, 1, 6), at);

        assertEquals(occurrence, occurrences.next(at.minusNanos(1)));
        assertEquals(LocalDate.of(2026, 1, 13), occurrences.next(at).period());
        assertEquals(List.of(occurrence), occurrences.between(at.minusNanos(1), at));
        assertEquals(List.of(), occurrences.between(at.minusSeconds(1), at.minusNanos(1)));
        assertEquals(List.of(), occurrences.between(at, at));
        assertEquals(List.of(), occurrences.between(at, at.minusSeconds(10_000_000)));
    }

    @Test
    void the_anchor_may_be_any_day_of_the_week() {
        for (int day = 0; day < 7; day++) {
            for (String timetable : List.of("annenhver mandag", "annenhver søndag")) {
                assertEquals(
                        occurrences(timetable, OSLO).next(at(ANCHOR)),
                        new Occurrences(timetable(timetable), ANCHOR.plusDays(day), OSLO, days("1.1."))
                                .next(at(ANCHOR)));
            }
        }
        assertEquals(
                LocalDate.of(2026, 1, 18),
                new Occurrences(timetable("annenhver søndag"), ANCHOR.plusDays(7), OSLO, days("1.1."))
                        .next(at(ANCHOR))
                        .period());
    }

    @Test
    void when_every_day_is_free_it_happens_all_the_same() {
        Occurrences occurrences = new Occurrences(timetable("tirsdag"), ANCHOR, OSLO, days("1.1.-31.12."));

        assertEquals(
                52, occurrences.between(at(ANCHOR), at(ANCHOR.plusWeeks(52))).size());
    }

    private static Occurrences occurrences(String timetable, ZoneId zone) {
        return new Occurrences(timetable(timetable), ANCHOR, zone, days("1.1."));
    }

    private static Timetable timetable(String words) {
        return Timetable.parse(words).orElseThrow();
    }

    private static WorkingDays days(String... free) {
        return new WorkingDays(
                Stream.of(free)
                        .map(range -> DateRange.parse(range).orElseThrow())
                        .toList(),
                IsoWeeks.between(28, 30));
    }

    private static Instant at(LocalDate date) {
        return date.atStartOfDay(OSLO).toInstant();
    }
}
