package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A ledger as it was at one moment, though a bot may be writing it. SQLite itself cannot look at a database without making
 * files beside it.
 */
final class LedgerCopy {

    private static final String LOG_SUFFIX = "-wal";

    /** Each lasts milliseconds, and is in vain only if the log began anew in them. */
    private static final int ATTEMPTS = 20;

    private final byte[] database;

    /** What is written beside the database before it gets there; empty for nothing. */
    private final byte[] log;

    private LedgerCopy(byte[] database, byte[] log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Reads both files until they belong together. What goes from the log into the database stands in the log until that
     * begins anew; so if the log has only grown meanwhile, whatever was half written in the database is whole in the log.
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
            // No bot has it open, and none has crashed.
            return new byte[0];
        }
    }

    private static boolean grown(byte[] before, byte[] after) {
        return before.length == 0
                ? after.length == 0
                : before.length <= after.length && Arrays.equals(before, 0, before.length, after, 0, before.length);
    }

    /** Writes both files; the result is the database. */
    Path write(TemporaryFolder folder) throws IOException {
        Path copy = folder.write(StateFolder.LEDGER, database);
        folder.write(StateFolder.LEDGER + LOG_SUFFIX, log);
        return copy;
    }
}
