package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which files are open. One that is moved, deleted or replaced stays open on Unix, and SQLite goes on to write to it,
 * though nobody finds there what it writes.
 *
 * @param keys by which the file system knows each of them; without those of which it tells none
 */
record OpenFiles(Map<Path, Object> keys) {

    /** None, as for a database in memory. */
    static final OpenFiles NONE = new OpenFiles(Map.of());

    OpenFiles {
        keys = Map.copyOf(keys);
    }

    /** Those that are there now. */
    static OpenFiles of(Path... files) {
        Map<Path, Object> keys = new HashMap<>();
        for (Path file : files) {
            key(file).ifPresent(key -> keys.put(file, key));
        }
        return new OpenFiles(keys);
    }

    /** Whether each name still leads to the same file. Asks the file system, and opens nothing. */
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
