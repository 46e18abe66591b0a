package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The folder in which the ledger lies. */
public final class StateFolder {

    /** The database; SQLite keeps two files of the same name with a suffix beside it. */
    public static final String LEDGER = "reminders.db";

    private static final String LOCK = "reminders.lock";

    /** What SQLite calls the file with what is not in the database yet. */
    private static final String LOG = LEDGER + "-wal";

    private static final String UNPACKED = "org.sqlite.tmpdir";

    private static final String JDBC = "jdbc:sqlite:";

    /** What SQLite calls a database that is in no file. */
    private static final String MEMORY = ":memory:";

    private static final int BUSY_MILLIS = 2000;

    private final Path folder;

    /** @param folder absolute; made where it does not exist */
    public StateFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the ledger for this process alone, and makes it where there is none.
     *
     * @throws LedgerException if that cannot be; what is there is left as it was
     */
    public Ledger open() {
        try {
            Files.createDirectories(folder);
            unpackHere();
            FileChannel lock =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                take(lock);
                Database database = new Database(connect(file(), false));
                OpenFiles files = OpenFiles.of(folder.resolve(LOCK), folder.resolve(LEDGER), folder.resolve(LOG));
                return new Ledger(database, lock, files);
            } catch (RuntimeException | IOException | SQLException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Reason.UNUSABLE, e);
        } catch (SQLException e) {
            throw Database.fault(e);
        }
    }

    /**
     * A copy of the ledger in memory, to look at and to try things out, also while another process has the ledger. Of one
     * that an earlier version wrote it is of this version. One that nothing was written to yet is empty.
     *
     * @throws LedgerException if that cannot be
     */
    public Ledger look() {
        try (Connection connection = connect(file(), true)) {
            if (Migrations.all().version(connection) == 0) {
                return scratch();
            }
        } catch (SQLException e) {
            throw Database.fault(e);
        }
        return copy();
    }

    private Ledger copy() {
        try {
            Connection copy = configuration(false).createConnection(JDBC + MEMORY);
            try {
                int code = copy.unwrap(SQLiteConnection.class).getDatabase().restore("main", file(), null);
                if (code != SQLiteErrorCode.SQLITE_OK.code) {
                    throw new SQLiteException("cannot be copied", SQLiteErrorCode.getErrorCode(code));
                }
                Migrations.all().apply(copy);
                return new Ledger(new Database(copy), null, OpenFiles.NONE);
            } catch (SQLException | RuntimeException e) {
                copy.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Database.fault(e);
        }
    }

    /** An empty ledger in memory, gone when it is closed. */
    public static Ledger scratch() {
        try {
            return new Ledger(new Database(connect(MEMORY, false)), null, OpenFiles.NONE);
        } catch (SQLException e) {
            throw Database.fault(e);
        }
    }

    /** SQLite's native part is unpacked before it is loaded, and where that is often, in /tmp, it may not be run. */
    private void unpackHere() {
        if (System.getProperty(UNPACKED) == null) {
            System.setProperty(UNPACKED, folder.toString());
        }
    }

    private String file() {
        return folder.resolve(LEDGER).toString();
    }

    /** True if there is a ledger. */
    public boolean exists() {
        return Files.exists(folder.resolve(LEDGER));
    }

    /** The system lets go of the lock when the process ends, however it ends. */
    private static void take(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new LedgerException(LedgerException.Reason.OCCUPIED, "another process has the lock");
            }
        } catch (OverlappingFileLockException e) {
            throw new LedgerException(LedgerException.Reason.OCCUPIED, e);
        }
    }

    private static SQLiteConfig configuration(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setReadOnly(readOnly);
        // What is to be sent must be on the disk before it is: a lost row would be a message sent twice.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config;
    }

    private static Connection connect(String file, boolean readOnly) throws SQLException {
        Connection connection = configuration(readOnly).createConnection(JDBC + file);
        try {
            Migrations migrations = Migrations.all();
            migrations.version(connection);
            if (!"ok".equals(ask(connection, "PRAGMA quick_check(1)"))) {
                throw new LedgerException(LedgerException.Reason.DAMAGED, "the check found damage");
            }
            if (!readOnly) {
                ask(connection, "PRAGMA journal_mode = WAL");
                migrations.apply(connection);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static String ask(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(pragma)) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
