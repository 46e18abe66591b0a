package no.prosessbot.reminder.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One SQLite connection with one transaction at a time. Timestamps are stored in seconds since the epoch. Thread-safe.
 */
final class Database implements AutoCloseable {

    private static final int PRIMARY_CODE = 0xff;

    /** After these errors SQLite has changed nothing and the connection remains usable. */
    private static final Set<SQLiteErrorCode> REFUSALS = Set.of(
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_LOCKED,
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_CONSTRAINT);

    private final Connection connection;
    private final Corrections corrections = new Corrections(this);
    private int depth;

    /** Takes ownership of the connection. */
    Database(Connection connection) {
        this.connection = connection;
    }

    Corrections corrections() {
        return corrections;
    }

    /** Runs the work in a transaction, which is rolled back if it throws. A nested call joins the outer transaction. */
    synchronized <T extends @Nullable Object> T transaction(Work<T> work) {
        try {
            if (depth == 0) {
                execute("BEGIN IMMEDIATE");
            }
            depth++;
            boolean done = false;
            try {
                T result = work.run();
                done = true;
                return result;
            } finally {
                depth--;
                if (depth == 0) {
                    end(done);
                }
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /**
     * Runs the work in a transaction that is always rolled back; nothing of it reaches the disk.
     *
     * @throws IllegalStateException if called within a transaction
     */
    synchronized <T extends @Nullable Object> T rehearse(Work<T> work) {
        if (depth > 0) {
            throw new IllegalStateException("within a transaction");
        }
        try {
            execute("BEGIN IMMEDIATE");
            depth++;
            try {
                return work.run();
            } finally {
                depth--;
                rollback();
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private void end(boolean done) throws SQLException {
        if (!done) {
            rollback();
            return;
        }
        try {
            execute("COMMIT");
        } catch (SQLException e) {
            rollback();
            throw e;
        }
    }

    private void rollback() throws SQLException {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // After some errors, such as a full disk, SQLite has already rolled back.
            if (code(e) != SQLiteErrorCode.SQLITE_ERROR) {
                throw e;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Executes a statement and returns the number of rows it changed. */
    synchronized int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Inserts a row and returns the id that the database gives it. */
    synchronized long insert(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql + " RETURNING id", values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Runs a query and returns its rows in order. */
    synchronized <T> List<T> list(Reader<T> reader, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(found, corrections);
            while (found.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Runs a query and returns its first row; empty if there is none. */
    <T> Optional<T> one(Reader<T> reader, String sql, @Nullable Object... values) {
        return list(reader, sql, values).stream().findFirst();
    }

    /** Runs a query and returns the integer in the first column of its only row. */
    int count(String sql, @Nullable Object... values) {
        return list(row -> row.number(1), sql, values).get(0);
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.getEpochSecond() : plain(value));
        }
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof String) {
            return value;
        }
        return value instanceof Boolean truth ? (truth ? 1 : 0) : value.toString();
    }

    /**
     * Converts an SQLite error. The exception is {@linkplain LedgerException#broken broken} unless SQLite merely
     * refused the operation.
     */
    static LedgerException fault(SQLException e) {
        SQLiteErrorCode code = code(e);
        return new LedgerException(
                switch (code) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> LedgerException.Reason.DAMAGED;
                    case SQLITE_FULL -> LedgerException.Reason.FULL;
                    case SQLITE_BUSY, SQLITE_LOCKED -> LedgerException.Reason.LOCKED;
                    default -> LedgerException.Reason.UNUSABLE;
                },
                e,
                !REFUSALS.contains(code));
    }

    /** Returns the primary result code, without the extended part. */
    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** The body of a transaction. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    /** Maps a row to an object. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }
}
