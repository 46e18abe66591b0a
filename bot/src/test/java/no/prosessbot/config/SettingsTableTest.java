package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    @Test
    void every_setting_has_a_row_with_its_variable_default_and_meaning() {
        List<String> lines = SettingsTable.markdown().lines().toList();

        assertEquals(2 + Setting.ALL.size(), lines.size());
        assertEquals("| Nøkkel | Miljøvariabel | Standard | Betydning |", lines.get(0));
        assertTrue(lines.contains("| `language` | `PROSESSBOT_LANGUAGE` | `nb` | "
                + "Språket i tekster som ikke svarer på et spørsmål: nb, nn eller en. |"));
        assertTrue(lines.contains("| `site.edit-url` | `PROSESSBOT_SITE_EDIT_URL` |  | "
                + "Adressen der siden til et kort redigeres, med de samme plassholderne. |"));
        assertFalse(SettingsTable.markdown().contains("'{"));
    }
}
