package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The folder in which the ledger lies. Only the user that the bot runs as may look into it. */
public final class StateFolder {

    /** The database; SQLite keeps two files of the same name with a suffix beside it. */
    public static final String LEDGER = "reminders.db";

    private static final String LOCK = "reminders.lock";

    /** What SQLite calls the file with what is not in the database yet. */
    private static final String LOG = LEDGER + "-wal";

    /** What all of the bot's own files begin with, and copies of them. */
    private static final String OURS = "reminders.";

    private static final String JDBC = "jdbc:sqlite:";

    /** What SQLite calls a database that is in no file. */
    private static final String MEMORY = ":memory:";

    private static final int BUSY_MILLIS = 2000;

    /** Since this version what is deleted is overwritten. */
    private static final int OVERWRITES = 3;

    private final Path folder;
    private @Nullable LedgerException unloadable;

    /** @param folder absolute; made where it does not exist */
    public StateFolder(Path folder) {
        this.folder = folder;
    }

    /** The same as {@link #open(Consumer)}, for those who need not know who could look into the folder. */
    public Ledger open() {
        return open(exposure -> {});
    }

    /**
     * Opens the ledger for this process alone, and makes it where there is none.
     *
     * @param exposed told, once, whether others could look into the folder until now
     * @throws LedgerException if that cannot be; what is there is left as it was
     */
    public Ledger open(Consumer<Exposure> exposed) {
        try {
            PrivateFiles.createFolder(folder);
            exposed.accept(PrivateFiles.close(folder, files()));
            PrivateFiles.createFile(folder.resolve(LOCK));
            FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
            try {
                take(lock);
                loadLibrary();
                // SQLite gives the files beside it the same permissions.
                PrivateFiles.createFile(folder.resolve(LEDGER));
                Database database = new Database(connect(folder.resolve(LEDGER).toString()));
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

    /** Where it cannot be loaded it is not tried again, as that would write megabytes every time. */
    private synchronized void loadLibrary() {
        if (unloadable != null) {
            throw unloadable;
        }
        try {
            NativeLibrary.keptIn(folder);
        } catch (LedgerException e) {
            unloadable = e;
            throw e;
        }
    }

    /** The bot's own; what else may lie in the folder is not touched. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, OURS + "*")) {
            found.forEach(files::add);
        }
        // The bot runs what is in it.
        Path library = folder.resolve(NativeLibrary.name());
        if (Files.exists(library, LinkOption.NOFOLLOW_LINKS)) {
            files.add(library);
        }
        return files;
    }

    /**
     * A copy of the ledger in memory, to look at and to try things out, also while another process has the ledger. Nothing
     * in the folder is made or changed. Of one that an earlier version wrote it is of this version. One that nothing was
     * written to yet is empty.
     *
     * @throws LedgerException if that cannot be
     */
    public Ledger look() {
        LedgerCopy read;
        try {
            read = LedgerCopy.read(folder.resolve(LEDGER));
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Reason.UNUSABLE, e);
        }
        NativeLibrary.lookedUpIn(folder);
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            return inMemory(read.write(temporary));
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Reason.NO_PLACE, e);
        } catch (SQLException e) {
            throw Database.fault(e);
        }
    }

    private static Ledger inMemory(Path file) throws SQLException {
        // Of a file that is no database SQLite copies nothing, and calls that a success.
        try (Connection source = configuration().createConnection(JDBC + file)) {
            check(source);
        }
        Connection copy = configuration().createConnection(JDBC + MEMORY);
        try {
            int code = copy.unwrap(SQLiteConnection.class).getDatabase().restore("main", file.toString(), null);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLiteException("cannot be copied", SQLiteErrorCode.getErrorCode(code));
            }
            Migrations.all().apply(copy);
            return new Ledger(new Database(copy), null, OpenFiles.NONE);
        } catch (SQLException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** An empty ledger in memory, gone when it is closed. */
    public static Ledger scratch() {
        NativeLibrary.lookedUpIn(null);
        try {
            return new Ledger(new Database(connect(MEMORY)), null, OpenFiles.NONE);
        } catch (SQLException e) {
            throw Database.fault(e);
        }
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

    private static SQLiteConfig configuration() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // What is to be sent must be on the disk before it is: a lost row would be a message sent twice.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // What is deleted is gone, and leaves nothing in files elsewhere either.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static Connection connect(String file) throws SQLException {
        Connection connection = configuration().createConnection(JDBC + file);
        try {
            int version = check(connection);
            ask(connection, "PRAGMA journal_mode = WAL");
            if (version > 0 && version < OVERWRITES) {
                ask(connection, "VACUUM");
            }
            Migrations.all().apply(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Finds out whether it is a ledger, and whole; the result is its version. */
    private static int check(Connection connection) throws SQLException {
        int version = Migrations.all().version(connection);
        if (!"ok".equals(ask(connection, "PRAGMA quick_check(1)"))) {
            throw new LedgerException(LedgerException.Reason.DAMAGED, "the check found damage");
        }
        return version;
    }

    private static String ask(Connection connection, String statement) throws SQLException {
        try (Statement asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return "";
            }
            try (ResultSet result = asked.getResultSet()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }
}
