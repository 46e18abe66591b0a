package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tirsdag 10:00                        | TUESDAY   | 10:00 | 1
            tirsdager kl. 10                     | TUESDAY   | 10:00 | 1
            Tirsdager KL 10.                     | TUESDAY   | 10:00 | 1
            tysdag kl 9.30                       | TUESDAY   | 09:30 | 1
            tysdagar kl. 09.30                   | TUESDAY   | 09:30 | 1
            hver tirsdag klokka 10               | TUESDAY   | 10:00 | 1
            kvar laurdag klokka 0:05             | SATURDAY  | 00:05 | 1
            om tirsdagen                         | TUESDAY   | 10:00 | 1
            tirs. kl. 0930                       | TUESDAY   | 09:30 | 1
            10:00 tirsdag                        | TUESDAY   | 10:00 | 1
            hver uke på mandag                   | MONDAY    | 10:00 | 1
            måndag 23:59                         | MONDAY    | 23:59 | 1
            lordag                               | SATURDAY  | 10:00 | 1
            søndager kl. 20                      | SUNDAY    | 20:00 | 1
            annenhver tirsdag 10:00              | TUESDAY   | 10:00 | 2
            annakvar tysdag                      | TUESDAY   | 10:00 | 2
            annenhver uke, torsdag kl. 14        | THURSDAY  | 14:00 | 2
            hver annen onsdag                    | WEDNESDAY | 10:00 | 2
            kvar andre veke på fredag            | FRIDAY    | 10:00 | 2
            hver 3. uke, onsdag 08:15            | WEDNESDAY | 08:15 | 3
            hver tredje uke på fredag kl. 14     | FRIDAY    | 14:00 | 3
            onsdag hver 3. uke kl. 8.15          | WEDNESDAY | 08:15 | 3
            hver 3. tirsdag                      | TUESDAY   | 10:00 | 3
            hver tolvte uke mandag               | MONDAY    | 10:00 | 12
            hver 12. uke, mandag                 | MONDAY    | 10:00 | 12
            hver 1. uke, mandag                  | MONDAY    | 10:00 | 1
            every second Tuesday at 10:00        | TUESDAY   | 10:00 | 2
            every other week on Friday at 2 pm   | FRIDAY    | 14:00 | 2
            every 2 weeks on Monday 9:00         | MONDAY    | 09:00 | 2
            every 3rd week, Sundays at 12:30 am  | SUNDAY    | 00:30 | 3
            weekly on Thursdays at 12 pm         | THURSDAY  | 12:00 | 1
            """)
    void words_are_understood(String words, DayOfWeek day, LocalTime time, int everyWeeks) {
        assertEquals(Optional.of(new Timetable(day, time, everyWeeks)), Timetable.parse(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ".",
                "10:00",
                "hver uke kl. 10",
                "tirsdag og onsdag",
                "tirsdag onsdag",
                "tirsdag tirsdag",
                "tirsdag 10:00 11:00",
                "tirsdag kl",
                "tirsdag kl. ti",
                "kl. hver tirsdag",
                "tirsdag 24:00",
                "tirsdag 25:00",
                "tirsdag 2500",
                "tirsdag 10:60",
                "tirsdag 10:5",
                "tirsdag 10:",
                "tirsdag 10:00:00",
                "tirsdag 10,30",
                "tirsdag 100",
                "tirsdag -10:00",
                "tirsdag 99999999999",
                "tuesday 13 pm",
                "tuesday 0 am",
                "hver 0. uke, tirsdag",
                "hver 13. uke, tirsdag",
                "every 13 weeks on Monday",
                "hver 99999999999. uke, tirsdag",
                "hver tirsdag hver onsdag",
                "hver uke annenhver tirsdag",
                "tirsdag hver",
                "tirsdag hver 3",
                "tirsdag annenhver",
                "uke tirsdag",
                "tisdag",
                "tirsdag?",
                "på",
                "den 3. i måneden"
            })
    void what_is_not_wholly_understood_is_refused(String words) {
        assertEquals(Optional.empty(), Timetable.parse(words));
    }

    @Test
    void letters_that_are_put_together_of_two_are_the_same_letters() {
        assertEquals(Timetable.parse("måndag"), Timetable.parse("ma\u030Andag"));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments("10:00", new WrittenTimetable(null, LocalTime.of(10, 0), null)),
                arguments("hver 2. uke", new WrittenTimetable(null, null, 2)),
                arguments("hver 2. uke kl. 9.30", new WrittenTimetable(null, LocalTime.of(9, 30), 2)),
                arguments("tirsdag", new WrittenTimetable(DayOfWeek.TUESDAY, null, null)),
                arguments("annenhver onsdag kl. 8", new WrittenTimetable(DayOfWeek.WEDNESDAY, LocalTime.of(8, 0), 2)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void any_part_may_be_left_out_where_it_is_chosen_elsewhere(String words, WrittenTimetable written) {
        assertEquals(Optional.of(written), WrittenTimetable.parse(words));
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, , 1",
        "10:00, 3, 3",
        "hver 2. uke 10:00, , 2",
        "hver 2. uke 10:00, 2, 2",
        "annenhver tirsdag 10:00, , 2",
        "hver uke 10:00, , 1",
    })
    void what_is_written_and_what_is_chosen_make_one_timetable(String words, @Nullable Integer chosen, int weeks) {
        assertEquals(
                Optional.of(new Timetable(DayOfWeek.TUESDAY, LocalTime.of(10, 0), weeks)),
                WrittenTimetable.parse(words).flatMap(written -> written.with(DayOfWeek.TUESDAY, chosen)));
    }

    @ParameterizedTest
    @CsvSource({"hver 2. uke 10:00, 3", "hver uke 10:00, 2", "onsdag 10:00,"})
    void what_contradicts_what_is_chosen_makes_none(String words, @Nullable Integer chosen) {
        WrittenTimetable written = WrittenTimetable.parse(words).orElseThrow();

        assertEquals(Optional.empty(), written.with(DayOfWeek.TUESDAY, chosen));
    }

    @Test
    void what_no_words_can_say_cannot_be_made() {
        LocalTime seconds = LocalTime.of(10, 0, 1);

        assertThrows(IllegalArgumentException.class, () -> new Timetable(DayOfWeek.MONDAY, seconds, 1));
        assertThrows(IllegalArgumentException.class, () -> new Timetable(DayOfWeek.MONDAY, LocalTime.NOON, 0));
        assertThrows(IllegalArgumentException.class, () -> new Timetable(DayOfWeek.MONDAY, LocalTime.NOON, 13));
    }
}
