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
 * SQLite's native part. Java loads only files, and only from a file system that is not mounted {@code noexec}, as /tmp
 * often is. The driver's own way is to unpack it where everybody may read it, and to leave it there after a crash; so it
 * is unpacked here, and the driver told where it is.
 */
final class NativeLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

    /** Where the driver looks for it first. */
    private static final String PATH = "org.sqlite.lib.path";

    private static final String NAME = "org.sqlite.lib.name";

    /** Where it unpacks one if it finds none. */
    private static final String UNPACKED = "org.sqlite.tmpdir";

    /** No such folder is ever made, so that nothing is unpacked. */
    private static final String NOWHERE = "nowhere";

    /** What is appended while it is being written. */
    private static final String UNFINISHED = ".new";

    private NativeLibrary() {}

    /** What the file is called that the state folder has of it. */
    static String name() {
        return LibraryLoaderUtil.getNativeLibName();
    }

    /**
     * Loads it, once in a process: from the folder, where it is kept for the next time and for those who only look; else
     * from a temporary folder.
     *
     * @throws LedgerException if there is none for this machine, or no folder from which it may be loaded
     */
    static synchronized void keptIn(Path folder) {
        load(folder, true);
    }

    /** The same, but the folder stays as it is; null for none. */
    static synchronized void lookedUpIn(@Nullable Path folder) {
        load(folder, false);
    }

    private static void load(@Nullable Path folder, boolean keep) {
        if (System.getProperty(PATH) != null) {
            // Loaded before, or found by whoever runs the program.
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
            // Another process may have the one of an earlier version in use.
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

    /** Deletes what the driver unpacked into the folder before a crash of an earlier version. */
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
            // A library that is loaded does not need its file any more.
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

    /** The driver itself loads it: a second copy in the same process would crash it. */
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
