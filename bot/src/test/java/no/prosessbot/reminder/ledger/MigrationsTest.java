package no.prosessbot.reminder.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.prosessbot.card.CardId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of the first version under the present program. */
class MigrationsTest {

    private static final List<String> TABLES =
            List.of("rule", "card", "loss", "lost_card", "vacancy", "run", "told", "rest", "suggestion");

    private static final Telling ONCE = new Telling(1, Instant.ofEpochSecond(1772442000));

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws IOException, SQLException {
        OldLedger.make(folder);
    }

    /** All that is in them; a column that there was not before is empty. */
    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StateFolder.LEDGER));
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                    while (row.next()) {
                        StringBuilder text = new StringBuilder(table);
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            if (row.getString(i) != null) {
                                text.append(' ')
                                        .append(row.getMetaData().getColumnName(i))
                                        .append('=')
                                        .append(row.getString(i));
                            }
                        }
                        rows.add(text.toString());
                    }
                }
            }
            try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertFalse(broken.next());
            }
        }
        return rows;
    }

    @Test
    void all_rows_are_kept_as_they_were() throws Exception {
        List<String> before = rows();
        assertEquals(10, before.size());
        new StateFolder(folder).open().close();

        assertEquals(before, rows());
    }

    @Test
    void it_goes_on_where_it_was() {
        try (Ledger ledger = new StateFolder(folder).open()) {
            assertEquals(Map.of(5L, ONCE), ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX));
            assertEquals(
                    "Kari Lien",
                    ledger.register().loss(4).orElseThrow().cards().get(0).owner());
            assertEquals(
                    new CardId("hendelser", ""),
                    ledger.register().vacancies().get(0).card());
            assertFalse(ledger.runs().plan(1, RunRule.DIGEST, "2026-03-03", Instant.EPOCH));
            Suggestion known = ledger.suggestions().find(7).orElseThrow();
            assertTrue(ledger.suggestions().add(known) > 7);
        }
    }

    @Test
    void a_look_shows_it_and_leaves_it_as_it_is() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(StateFolder.LEDGER));
        try (Ledger ledger = new StateFolder(folder).look()) {
            assertEquals(1, ledger.rules().all().size());
            assertEquals(Map.of(4L, ONCE), ledger.runs().tellings(1, Told.Kind.LOSS, Instant.MAX));
        }
        assertEquals(
                new String(before, StandardCharsets.ISO_8859_1),
                Files.readString(folder.resolve(StateFolder.LEDGER), StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_was_deleted_before_is_gone_from_the_file_too() throws IOException {
        assertTrue(Files.readString(folder.resolve(StateFolder.LEDGER), StandardCharsets.ISO_8859_1)
                .contains(OldLedger.DELETED));
        new StateFolder(folder).open().close();

        assertFalse(Files.readString(folder.resolve(StateFolder.LEDGER), StandardCharsets.ISO_8859_1)
                .contains(OldLedger.DELETED));
    }
}
