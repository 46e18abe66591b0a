package no.prosessbot.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.config.FileNames;

/**
 * The files that are reported on. A pre-commit hook hands over whatever is staged, so that a file may be named that is no
 * page, or none any more; a folder stands for all that is below it.
 *
 * @param all whether no file was named, so that everything is reported
 * @param paths real, of what is there
 * @param missing the names of what is not there, each once
 */
public record SelectedFiles(boolean all, Path base, Set<Path> paths, List<String> missing) {

    public SelectedFiles {
        paths = Set.copyOf(paths);
        missing = List.copyOf(missing);
    }

    /**
     * The files of these names.
     *
     * @param base where the files of findings are relative to
     */
    public static SelectedFiles of(List<String> names, Path workingFolder, Path base) {
        Set<Path> paths = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            Optional<Path> path = FileNames.resolve(workingFolder, name)
                    .filter(each -> Files.exists(each, LinkOption.NOFOLLOW_LINKS));
            path.ifPresent(each -> paths.add(real(each)));
            if (path.isEmpty() && !missing.contains(name)) {
                missing.add(name);
            }
        }
        return new SelectedFiles(names.isEmpty(), real(base), paths, missing);
    }

    /** How many there are. */
    public int count() {
        return paths.size();
    }

    /** Whether what is found in a file is reported. */
    public boolean include(String file) {
        if (all) {
            return true;
        }
        Optional<Path> path = FileNames.resolve(base, file).map(SelectedFiles::real);
        for (Path at = path.orElse(null); at != null; at = at.getParent()) {
            if (paths.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // A link to nowhere, or what is gone by now: its own place is all that is known.
            return path.toAbsolutePath().normalize();
        }
    }
}
