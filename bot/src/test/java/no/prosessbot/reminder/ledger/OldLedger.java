package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** A ledger as the first version of the schema had it, with a row in each table, and one that was deleted. */
final class OldLedger {

    /** What stood in the row that was deleted. */
    static final String DELETED = "Ingen Lenger-Her";

    private OldLedger() {}

    static void make(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StateFolder.LEDGER))) {
            execute(connection, "PRAGMA journal_mode = WAL");
            new Migrations(List.of(first())).apply(connection);
            for (String sql : List.of(
                    "INSERT INTO rule VALUES (1, 2, 3, 2, '10:00', 2, '2026-03-03', 1, 1772442000, 9)",
                    "INSERT INTO card VALUES ('hendelser', '', 'Hendelser', 'a.md', 7, NULL, '')",
                    "INSERT INTO loss VALUES (4, 1772442000, 6, 1, NULL)",
                    "INSERT INTO lost_card VALUES (4, 0, 'hendelser', '', 'Hendelser', 'a.md', 7, 'Kari Lien', '')",
                    "INSERT INTO vacancy VALUES (5, 'hendelser', '', 1772442000, 1, 4, NULL, NULL, NULL)",
                    "INSERT INTO run VALUES (6, 1, 'digest', '2026-03-03', 1772442000, 'sent', 2, 0, 1772442000, 8,"
                            + " 1772442000, NULL)",
                    "INSERT INTO told VALUES (6, 'loss', 4)",
                    "INSERT INTO told VALUES (6, 'vacancy', 5)",
                    "INSERT INTO rest VALUES (1, 'hendelser', '', 'snooze', '2026-04-01', 'ferie', 9, 1772442000)",
                    "INSERT INTO suggestion VALUES (7, 1, 'hendelser', '', 'Hendelser', 'a.md', 8, 0, 'owner', 'Liv Dal',"
                            + " 10, 9, 1772442000)",
                    "INSERT INTO suggestion VALUES (8, 1, 'hendelser', '', 'Hendelser', 'a.md', 8, 0, 'owner', '"
                            + DELETED + "', 10, 9, 1772442000)",
                    "PRAGMA secure_delete = OFF",
                    "DELETE FROM suggestion WHERE id = 8")) {
                execute(connection, sql);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first() throws IOException {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("V1.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
