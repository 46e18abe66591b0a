package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Migrates a database to the current schema, one version at a time. Each step is one transaction together with its
 * version number, which SQLite keeps in the file's header ({@code user_version}). A released script is never edited: a
 * schema change is another file, such as {@code V2.sql}.
 */
final class Migrations {

    /** Distinguishes a ledger from other SQLite files ({@code application_id}): "prsb". */
    static final int APPLICATION = 0x70727362;

    private static final String SCHEMA = "sqlite_schema";

    private final List<String> scripts;

    /** @param scripts the statements that lead from version 0 to 1, from 1 to 2, and so on */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** Returns the migrations of this program: the files V1.sql, V2.sql and so on beside this class. */
    static Migrations all() {
        List<String> scripts = new ArrayList<>();
        for (int version = 1; Migrations.class.getResource(name(version)) != null; version++) {
            scripts.add(read(name(version)));
        }
        return new Migrations(scripts);
    }

    private static String name(int version) {
        return "V" + version + ".sql";
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks that the file is a ledger and brings it up to date.
     *
     * @throws LedgerException if a later version wrote it, or it is not a ledger; the file is left as it was
     */
    void apply(Connection connection) throws SQLException {
        int version = version(connection);
        try (Statement statement = connection.createStatement()) {
            while (version < scripts.size()) {
                statement.execute("BEGIN EXCLUSIVE");
                try {
                    for (String sql : statements(scripts.get(version))) {
                        statement.execute(sql);
                    }
                    version++;
                    statement.execute("PRAGMA application_id = " + APPLICATION);
                    statement.execute("PRAGMA user_version = " + version);
                    statement.execute("COMMIT");
                } catch (SQLException e) {
                    statement.execute("ROLLBACK");
                    throw e;
                }
            }
        }
    }

    /**
     * Returns the file's version; 0 if it is new.
     *
     * @throws LedgerException if a later version wrote it, or it is not a ledger
     */
    int version(Connection connection) throws SQLException {
        int application = pragma(connection, "application_id");
        int version = pragma(connection, "user_version");
        boolean fresh = application == 0 && version == 0 && tables(connection) == 0;
        if (!fresh && application != APPLICATION) {
            throw new LedgerException(LedgerException.Reason.DAMAGED, "not a ledger of prosessbot");
        }
        if (version > scripts.size()) {
            throw new LedgerException(
                    LedgerException.Reason.NEWER, "version " + version + ", known up to " + scripts.size());
        }
        return version;
    }

    private static int tables(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM " + SCHEMA);
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        return number(connection, "PRAGMA " + name);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** Splits a script into its statements. Semicolons must occur at their ends only. */
    private static List<String> statements(String script) {
        String code = script.replaceAll("--[^\n]*", "");
        List<String> statements = new ArrayList<>();
        for (String part : code.split(";", -1)) {
            if (!part.isBlank()) {
                statements.add(part.strip());
            }
        }
        return statements;
    }
}
