package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    /** The times it was told, and after how many days it is told again: some days early, as holidays move the last one. */
    @ParameterizedTest
    @CsvSource({"1, 4", "2, 11", "3, 25", "4, 25", "50, 25"})
    void it_is_told_again_after_longer_and_longer_and_then_always_after_the_last(int times, long days) {
        BackOff backOff = new BackOff(List.of(1, 2, 4));

        assertEquals(false, backOff.due(times, days - 1));
        assertEquals(true, backOff.due(times, days));
        assertEquals(false, backOff.due(times, -1));
    }
}
