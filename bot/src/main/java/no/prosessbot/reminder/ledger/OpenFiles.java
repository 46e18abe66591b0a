package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Identity of the files that are open. On Unix a file that is moved, deleted or replaced stays open, and SQLite goes on
 * writing to it although nobody will find what it writes.
 *
 * @param keys the file system's key of each file; files without a key are left out
 */
record OpenFiles(Map<Path, Object> keys) {

    /** No files, for a database in memory. */
    static final OpenFiles NONE = new OpenFiles(Map.of());

    OpenFiles {
        keys = Map.copyOf(keys);
    }

    /** Captures the files that exist now. */
    static OpenFiles of(Path... files) {
        Map<Path, Object> keys = new HashMap<>();
        for (Path file : files) {
            key(file).ifPresent(key -> keys.put(file, key));
        }
        return new OpenFiles(keys);
    }

    /** Returns true if each path still leads to the same file. Asks the file system without opening anything. */
    boolean inPlace() {
        return keys.entrySet().stream().allMatch(entry -> key(entry.getKey()).equals(Optional.of(entry.getValue())));
    }

    private static Optional<Object> key(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
