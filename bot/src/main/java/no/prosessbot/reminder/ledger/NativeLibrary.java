package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads SQLite's native library. Java loads a library only from a file, and only from a file system that is not mounted
 * {@code noexec}, as /tmp often is. The driver by itself would unpack the library where everybody can read it, and
 * leave it there after a crash. So it is unpacked here, and the driver is told where it is.
 */
final class NativeLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

    /** System property: where the driver looks first. */
    private static final String PATH = "org.sqlite.lib.path";

    private static final String NAME = "org.sqlite.lib.name";

    /** System property: where the driver unpacks the library if it finds none. */
    private static final String UNPACKED = "org.sqlite.tmpdir";

    /** A folder that never exists, so that the driver unpacks nothing. */
    private static final String NOWHERE = "nowhere";

    /** Suffix of the file while it is being written. */
    private static final String UNFINISHED = ".new";

    private NativeLibrary() {}

    /** Returns the name of the library's file in the state directory. */
    static String name() {
        return LibraryLoaderUtil.getNativeLibName();
    }

    /**
     * Loads the library, once per process. It is loaded from the folder, where it is kept for the next start and for
     * processes that only read; if that is impossible, from a temporary folder.
     *
     * @throws LedgerException if there is no library for this machine, or no folder that it can be loaded from
     */
    static synchronized void keptIn(Path folder) {
        load(folder, true);
    }

    /** Like {@link #keptIn}, but leaves the folder unchanged; null for no folder. */
    static synchronized void lookedUpIn(@Nullable Path folder) {
        load(folder, false);
    }

    private static void load(@Nullable Path folder, boolean keep) {
        if (System.getProperty(PATH) != null) {
            // Loaded before, or set by the operator.
            return;
        }
        byte[] library = packed();
        boolean done = folder != null && (keep ? keep(folder, library) : loadKept(folder, library));
        if (!done && !loadTemporarily(library)) {
            throw new LedgerException(LedgerException.Reason.NO_PLACE, "SQLite's native part can be loaded nowhere");
        }
    }

    private static byte[] packed() {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new LedgerException(LedgerException.Reason.UNUSABLE, "SQLite has no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Reason.UNUSABLE, e);
        }
    }

    private static boolean keep(Path folder, byte[] library) {
        try {
            if (loadKept(folder, library)) {
                return true;
            }
            // Another process may be using the library of an earlier version.
            Path unfinished = folder.resolve(name() + UNFINISHED);
            Files.deleteIfExists(unfinished);
            PrivateFiles.createFile(unfinished);
            Files.write(unfinished, library);
            Files.move(unfinished, folder.resolve(name()), StandardCopyOption.REPLACE_EXISTING);
            if (load(folder)) {
                return true;
            }
            Files.delete(folder.resolve(name()));
            return false;
        } catch (IOException e) {
            LOG.debug("SQLite's native part cannot be kept in {}", folder, e);
            return false;
        } finally {
            sweep(folder);
        }
    }

    /** Deletes libraries that an earlier version's driver unpacked into the folder and left behind after a crash. */
    private static void sweep(Path folder) {
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(folder, "sqlite-*-" + name() + "*")) {
            for (Path file : unpacked) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.debug("What the driver has unpacked stays in {}", folder, e);
        }
    }

    private static boolean loadKept(Path folder, byte[] library) {
        Path file = folder.resolve(name());
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), library) && load(folder);
        } catch (IOException e) {
            LOG.debug("SQLite's native part cannot be read in {}", folder, e);
            return false;
        }
    }

    private static boolean loadTemporarily(byte[] library) {
        for (Path parent : TemporaryFolder.parents()) {
            // A loaded library no longer needs its file.
            try (TemporaryFolder folder = TemporaryFolder.in(parent)) {
                folder.write(name(), library);
                if (load(folder.path())) {
                    return true;
                }
            } catch (IOException e) {
                LOG.debug("SQLite's native part cannot be unpacked in {}", parent, e);
            }
        }
        return false;
    }

    /** Leaves the loading to the driver, since a second copy in the same process would crash it. */
    private static boolean load(Path folder) {
        String place = folder.toAbsolutePath().toString();
        @Nullable String unpacked = System.getProperty(UNPACKED);
        System.setProperty(PATH, place);
        System.setProperty(NAME, name());
        System.setProperty(UNPACKED, folder.resolve(NOWHERE).toAbsolutePath().toString());
        boolean loaded = false;
        try {
            loaded = SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            LOG.debug("SQLite's native part cannot be loaded from {}", folder, e);
        }
        if (unpacked == null) {
            System.clearProperty(UNPACKED);
        } else {
            System.setProperty(UNPACKED, unpacked);
        }
        if (!loaded) {
            System.clearProperty(PATH);
            System.clearProperty(NAME);
        }
        return loaded;
    }
}
