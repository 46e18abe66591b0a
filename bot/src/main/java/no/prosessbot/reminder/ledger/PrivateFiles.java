package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folders that only this process's user may enter (0700) and files that only this user may access (0600), whatever the
 * umask. On file systems without POSIX permissions the system's defaults apply.
 */
final class PrivateFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Creates the folder if it does not exist. Its parents are created with default permissions. */
    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        // Restrictive from the start: nobody may look in before the effect of the umask has been undone.
        Files.createDirectory(folder, attributes(folder, FOLDER));
        set(folder, FOLDER);
    }

    /** Creates an empty file if it does not exist. */
    static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file, FILE));
            set(file, FILE);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("There already: {}", file);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(permissions);
        }
    }

    /**
     * Removes everybody else's permissions on a folder and the given files. The owner's own permissions are never
     * extended.
     *
     * @return the worst exposure found
     */
    static Exposure close(Path folder, List<Path> files) throws IOException {
        Exposure exposure = close(folder, FOLDER);
        for (Path file : files) {
            try {
                exposure = exposure.or(close(file, FILE, LinkOption.NOFOLLOW_LINKS));
            } catch (NoSuchFileException e) {
                LOG.debug("Gone in the meantime", e);
            }
        }
        return exposure;
    }

    private static Exposure close(Path path, Set<PosixFilePermission> most, LinkOption... options) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class, options);
        if (view == null) {
            return Exposure.NONE;
        }
        PosixFileAttributes attributes = view.readAttributes();
        Set<PosixFilePermission> permissions = attributes.permissions();
        if (attributes.isSymbolicLink() || most.containsAll(permissions)) {
            return Exposure.NONE;
        }
        Set<PosixFilePermission> kept = EnumSet.copyOf(most);
        kept.retainAll(permissions);
        try {
            view.setPermissions(kept);
        } catch (FileSystemException e) {
            // The file belongs to another user, or the file system reports the same permissions for all files.
            LOG.debug("Permissions cannot be changed", e);
        }
        return most.containsAll(view.readAttributes().permissions()) ? Exposure.ENDED : Exposure.LASTS;
    }
}
