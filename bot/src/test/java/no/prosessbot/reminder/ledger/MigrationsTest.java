package no.prosessbot.reminder.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.prosessbot.card.CardId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of each earlier version under the present program. */
class MigrationsTest {

    private static final List<String> TABLES =
            List.of("rule", "card", "loss", "lost_card", "vacancy", "run", "told", "rest", "suggestion");

    private static final List<String> TABLES_OF_2 =
            Stream.concat(TABLES.stream(), Stream.of("clock_correction")).toList();

    private static final Telling ONCE = new Telling(1, Instant.ofEpochSecond(1772442000));

    @TempDir
    private Path folder;

    /** All that is in them, by the names of columns; one that there was not before is empty. */
    private List<String> rows(int version) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StateFolder.LEDGER));
                Statement statement = connection.createStatement()) {
            for (String table : version == 1 ? TABLES : TABLES_OF_2) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                    while (row.next()) {
                        Set<String> columns = new TreeSet<>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            if (row.getString(i) != null) {
                                columns.add(row.getMetaData().getColumnName(i) + "=" + row.getString(i));
                            }
                        }
                        rows.add(table + " " + columns);
                    }
                }
            }
            try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertFalse(broken.next());
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void all_rows_are_kept_as_they_were(int version) throws Exception {
        OldLedger.make(folder, version);
        List<String> before = rows(version);
        assertEquals(version == 1 ? 10 : 12, before.size());
        new StateFolder(folder).open().close();

        assertEquals(before, rows(version));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void it_goes_on_where_it_was(int version) throws Exception {
        OldLedger.make(folder, version);
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

    /** What a version added holds on: a clock that was ahead, and from where on a message is looked for. */
    @Test
    void so_does_what_the_second_version_knows() throws Exception {
        OldLedger.make(folder, 2);
        try (Ledger ledger = new StateFolder(folder).open()) {
            Run sending = ledger.runs().find(1, RunRule.NOW, "77").orElseThrow();

            assertEquals(RunState.SENDING, sending.state());
            assertEquals(79L, sending.newest());
            assertFalse(ledger.corrections().none());
            assertEquals(
                    Instant.ofEpochSecond(1772442000),
                    ledger.corrections().happened(Instant.ofEpochSecond(1803978000)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_look_shows_it_and_leaves_it_as_it_is(int version) throws Exception {
        OldLedger.make(folder, version);
        byte[] before = Files.readAllBytes(folder.resolve(StateFolder.LEDGER));
        try (Ledger ledger = new StateFolder(folder).look()) {
            assertEquals(1, ledger.rules().all().size());
            assertEquals(Map.of(4L, ONCE), ledger.runs().tellings(1, Told.Kind.LOSS, Instant.MAX));
        }
        assertEquals(
                new String(before, StandardCharsets.ISO_8859_1),
                Files.readString(folder.resolve(StateFolder.LEDGER), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_was_deleted_before_is_gone_from_the_file_too(int version) throws Exception {
        OldLedger.make(folder, version);
        assertTrue(Files.readString(folder.resolve(StateFolder.LEDGER), StandardCharsets.ISO_8859_1)
                .contains(OldLedger.DELETED));
        new StateFolder(folder).open().close();

        assertFalse(Files.readString(folder.resolve(StateFolder.LEDGER), StandardCharsets.ISO_8859_1)
                .contains(OldLedger.DELETED));
    }
}
