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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A ledger as an earlier version of the schema had it, with a row in each table, and one that was deleted. */
final class OldLedger {

    /** What stood in the row that was deleted. */
    static final String DELETED = "Ingen Lenger-Her";

    private OldLedger() {}

    /** @param version of the schema, 1 or 2 */
    static void make(Path folder, int version) throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StateFolder.LEDGER))) {
            execute(connection, "PRAGMA journal_mode = WAL");
            List<String> scripts = new ArrayList<>();
            for (int script = 1; script <= version; script++) {
                scripts.add(script(script));
            }
            new Migrations(scripts).apply(connection);
            if (version > 1) {
                // The newest message is a column of this version.
                execute(connection, "INSERT INTO clock_correction VALUES (1803978000, 1772442000)");
                execute(
                        connection,
                        "INSERT INTO run VALUES (9, 1, 'now', '77', 1772442000, 'sending', 2, 0, 1772442000,"
                                + " NULL, NULL, NULL, 79)");
            }
            for (String sql : List.of(
                    "INSERT INTO rule VALUES (1, 2, 3, 2, '10:00', 2, '2026-03-03', 1, 1772442000, 9)",
                    "INSERT INTO card VALUES ('hendelser', '', 'Hendelser', 'a.md', 7, NULL, '')",
                    "INSERT INTO loss VALUES (4, 1772442000, 6, 1, NULL)",
                    "INSERT INTO lost_card VALUES (4, 0, 'hendelser', '', 'Hendelser', 'a.md', 7, 'Kari Lien', '')",
                    "INSERT INTO vacancy VALUES (5, 'hendelser', '', 1772442000, 1, 4, NULL, NULL, NULL)",
                    "INSERT INTO run (id, server, rule, period, due, state, place, direct, tried, message, ended, trouble)"
                            + " VALUES (6, 1, 'digest', '2026-03-03', 1772442000, 'sent', 2, 0, 1772442000, 8,"
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

    private static String script(int version) throws IOException {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("V" + version + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
