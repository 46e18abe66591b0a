package no.prosessbot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"blåbær, 6", "a\u030a, 1", "😀, 2", "日本, 4", "'', 0"})
    void measuresColumnsAndNotCharacters(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @Test
    void breaksBetweenWordsAndWithinAWordThatIsTooLong() {
        assertEquals(List.of("Planlegge", "og bygge"), Columns.wrap("Planlegge og bygge", 9));
        assertEquals(List.of("til", "produksjon", "ssetting", "nå"), Columns.wrap("til produksjonssetting nå", 10));
        assertEquals(List.of("日本", "語"), Columns.wrap("日本語", 5));
        assertEquals(List.of(""), Columns.wrap("", 10));
    }

    @Test
    void noLineIsWiderThanItMayBe() {
        for (String line : Columns.wrap("å😀b ".repeat(5000) + "x😀".repeat(5000), 21)) {
            assertTrue(Columns.of(line) <= 21, line);
        }
    }
}
