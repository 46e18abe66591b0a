package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Consistent copy of a ledger that a running bot may be writing to. SQLite itself cannot read a database without
 * creating files beside it.
 */
final class LedgerCopy {

    private static final String LOG_SUFFIX = "-wal";

    /** Each attempt takes milliseconds, and fails only if the log was begun anew during it. */
    private static final int ATTEMPTS = 20;

    private final byte[] database;

    /** The write-ahead log; empty if there is none. */
    private final byte[] log;

    private LedgerCopy(byte[] database, byte[] log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Reads both files until they are consistent. Pages that are copied from the log into the database stay in the log
     * until that is begun anew. So if the log has only grown in the meantime, every page that was half written in the
     * database is complete in the log.
     *
     * @throws LedgerException if no attempt yields a consistent copy
     */
    static LedgerCopy read(Path ledger) throws IOException {
        Path log = ledger.resolveSibling(ledger.getFileName() + LOG_SUFFIX);
        for (int i = 0; i < ATTEMPTS; i++) {
            byte[] before = bytes(log);
            byte[] database = Files.readAllBytes(ledger);
            byte[] after = bytes(log);
            if (grown(before, after)) {
                return new LedgerCopy(database, after);
            }
        }
        throw new LedgerException(LedgerException.Reason.OCCUPIED, "it changes all the time");
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            // No bot has the ledger open, and none has crashed.
            return new byte[0];
        }
    }

    private static boolean grown(byte[] before, byte[] after) {
        return before.length == 0
                ? after.length == 0
                : before.length <= after.length && Arrays.equals(before, 0, before.length, after, 0, before.length);
    }

    /** Writes both files and returns the path of the database. */
    Path write(TemporaryFolder folder) throws IOException {
        Path copy = folder.write(StateFolder.LEDGER, database);
        folder.write(StateFolder.LEDGER + LOG_SUFFIX, log);
        return copy;
    }
}
