package no.prosessbot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program was started. */
final class WorkingFolder {

    private WorkingFolder() {}

    static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            // In an ASCII locale Java has lost the name of a folder that is called økonomi; Linux has not.
            return Path.of("/proc/self/cwd").toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}
