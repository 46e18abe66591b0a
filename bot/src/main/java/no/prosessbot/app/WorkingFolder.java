package no.prosessbot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Determines the working directory. Must be called before anything else. */
final class WorkingFolder {

    private static final String PROCESS = "/proc/self/cwd";

    private WorkingFolder() {}

    /** Returns the absolute path of the working directory. */
    static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            // In an ASCII locale, Java cannot decode a directory name such as økonomi; Linux still has it.
            Path found = Path.of(PROCESS).toRealPath();
            // Some JDK classes (FilePermission in 17) fail to load if this property is not a valid path.
            System.setProperty("user.dir", PROCESS);
            return found;
        } catch (IOException e) {
            return folder;
        }
    }
}
