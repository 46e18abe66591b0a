package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.card.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTableTest {

    private static final Path README = Path.of("../README.md");

    private static final String TABLE_BEGINS = "<!-- settings: made by SettingsTable -->\n";
    private static final String TABLE_ENDS = "<!-- end of settings -->\n";

    @Test
    void every_setting_has_a_row_with_its_variable_default_and_meaning() {
        List<String> lines = SettingsTable.markdown().lines().toList();

        assertEquals(2 + Setting.ALL.size(), lines.size());
        assertEquals("| Nøkkel | Miljøvariabel | Standard | Betydning |", lines.get(0));
        assertTrue(lines.contains("| `language` | `PROSESSBOT_LANGUAGE` | `nb` | "
                + "Språket i tekster som ikke svarer på et spørsmål: nb, nn eller en. |"));
        assertFalse(SettingsTable.markdown().contains("'{"));
    }

    /** With {@code -Dreadme=write} the table is put into the README first. */
    @Test
    void the_readme_has_the_table() throws IOException {
        if (System.getProperty("readme", "").equals("write")) {
            String table = between(TABLE_BEGINS, TABLE_ENDS);
            Files.writeString(
                    README,
                    Files.readString(README)
                            .replace(
                                    TABLE_BEGINS + table + TABLE_ENDS,
                                    TABLE_BEGINS + SettingsTable.markdown() + TABLE_ENDS));
        }

        assertEquals(SettingsTable.markdown(), between(TABLE_BEGINS, TABLE_ENDS));
    }

    @Test
    void the_readmes_example_is_a_configuration(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("prosessbot.yml"), between("```yaml\n# prosessbot.yml\n", "```\n"));

        Configuration configuration = new ConfigurationReader(Map.of(), folder).read(Optional.empty());

        assertEquals(folder.resolve("content"), configuration.content());
        assertTrue(configuration.reading().placeholders().contains("under vurdering"));
        assertEquals(Field.OUTPUT, configuration.reading().aliases().get("resultat"));
        assertEquals(Set.of("Endringsstyring"), configuration.synonyms().keySet());
        assertEquals(Optional.of(configuration.reminders().timetable()), Timetable.parse("annenhver onsdag kl. 9"));
        assertEquals(
                List.of(new DateRange.Yearly(MonthDay.of(12, 24), MonthDay.of(1, 1))),
                configuration.reminders().freeDays());
        assertEquals(LogLevel.WARN, configuration.logLevel());
    }

    /** What stands in the README after the first of these and before the next of those. */
    private static String between(String begins, String ends) throws IOException {
        String text = Files.readString(README);
        int begin = text.indexOf(begins);
        assertTrue(begin >= 0, () -> "The README lacks " + begins);
        int end = text.indexOf(ends, begin + begins.length());
        assertTrue(end >= 0, () -> "The README lacks " + ends);
        return text.substring(begin + begins.length(), end);
    }
}
