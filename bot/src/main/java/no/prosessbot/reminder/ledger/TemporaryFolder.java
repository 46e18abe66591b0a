package no.prosessbot.reminder.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Temporary folder that no other user may enter. Closing it deletes it together with its files. */
final class TemporaryFolder implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /**
     * Folders in which to create one, in order of preference. One that is writable may still be mounted {@code noexec}.
     */
    static List<Path> parents() {
        return Stream.of("org.sqlite.tmpdir", "java.io.tmpdir", "user.home")
                .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .toList();
    }

    /** @throws LedgerException if none of the parents allows it */
    static TemporaryFolder create() {
        for (Path parent : parents()) {
            try {
                return in(parent);
            } catch (IOException e) {
                LOG.debug("No temporary folder in {}", parent, e);
            }
        }
        throw new LedgerException(LedgerException.Reason.NO_PLACE, "no temporary folder can be made");
    }

    /** Creates a temporary folder in {@code parent}. */
    static TemporaryFolder in(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, "prosessbot");
        return new TemporaryFolder(path);
    }

    Path path() {
        return path;
    }

    /** Writes a file that only this process's user may read. */
    Path write(String name, byte[] content) throws IOException {
        Path file = path.resolve(name);
        PrivateFiles.createFile(file);
        return Files.write(file, content);
    }

    /** Deletes as much as possible. On Windows a library that is in use remains. */
    @Override
    public void close() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            LOG.debug("A temporary folder stays", e);
        }
    }
}
