package no.prosessbot.reminder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.prosessbot.reminder.ledger.StateFolder;

/** Has SQLite itself refuse some of the writes to a ledger that is in use. */
final class FaultyLedger {

    private final Path file;
    private final String database;
    private int refusals;

    FaultyLedger(Path state) {
        this.file = state.resolve(StateFolder.LEDGER);
        this.database = "jdbc:sqlite:" + file;
    }

    /** The file is gone. */
    void remove() throws IOException {
        Files.delete(file);
    }

    /**
     * From now on these writes fail.
     *
     * @param writes e.g. {@code INSERT ON told} or {@code UPDATE ON run WHEN NEW.state = 'sent'}
     */
    void refuse(String... writes) throws SQLException {
        for (String write : writes) {
            execute("CREATE TRIGGER refusal" + refusals + " BEFORE " + write
                    + " BEGIN SELECT RAISE(ABORT, 'refused'); END");
            refusals++;
        }
    }

    /** All is written again. */
    void recover() throws SQLException {
        while (refusals > 0) {
            refusals--;
            execute("DROP TRIGGER refusal" + refusals);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
