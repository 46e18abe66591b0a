package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeeksTest {

    @ParameterizedTest
    @CsvSource({
        "28-30, 2026-07-05, false",
        "28-30, 2026-07-06, true",
        "28-30, 2026-07-26, true",
        "28-30, 2026-07-27, false",
        "1, 2024-12-30, true",
        "1, 2024-12-29, false",
        "53, 2027-01-03, true",
        "53, 2027-01-04, false",
        "53, 2026-01-01, false"
    })
    void a_week_is_from_monday_to_sunday_and_may_belong_to_another_year(String weeks, LocalDate date, boolean inside) {
        assertEquals(inside, IsoWeeks.parse(weeks).orElseThrow().contains(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"28-30", "28–30", " 28 - 30 ", "uke 28-30", "veke 28-30", "28, 29, 30", "28-29, 29-30"})
    void weeks_are_understood(String text) {
        assertEquals(Optional.of(new IsoWeeks(Set.of(28, 29, 30))), IsoWeeks.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingen", "Ingen", "inga", "none"})
    void no_week_at_all_is_understood(String text) {
        assertEquals(Optional.of(IsoWeeks.NONE), IsoWeeks.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "54",
                "28-54",
                "0-3",
                "30-28",
                "28-",
                "-28",
                "28-29-30",
                "uke",
                "sommer",
                "ingen 28",
                "128"
            })
    void what_is_no_week_is_refused(String text) {
        assertEquals(Optional.empty(), IsoWeeks.parse(text));
    }

    @Test
    void a_number_that_no_week_has_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> IsoWeeks.between(0, 3));
        assertThrows(IllegalArgumentException.class, () -> IsoWeeks.between(52, 54));
    }
}
