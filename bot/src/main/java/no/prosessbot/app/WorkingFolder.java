package no.prosessbot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program was started. To be found before anything else is done. */
final class WorkingFolder {

    private static final String PROCESS = "/proc/self/cwd";

    private WorkingFolder() {}

    static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            // In an ASCII locale Java has lost the name of a folder that is called økonomi; Linux has not.
            Path found = Path.of(PROCESS).toRealPath();
            // Classes of Java's own fail to load (FilePermission in 17) where this cannot be made a path of.
            System.setProperty("user.dir", PROCESS);
            return found;
        } catch (IOException e) {
            return folder;
        }
    }
}
