package no.prosessbot.site;

import java.util.ArrayList;
import java.util.List;

/** Selects the files of a mount by its globs. */
final class MountFilter {

    private final List<PathGlob> inclusions = new ArrayList<>();
    private final List<PathGlob> folders = new ArrayList<>();
    private final List<PathGlob> exclusions = new ArrayList<>();

    MountFilter(ContentMount mount) {
        for (String glob : mount.includeFiles()) {
            String rooted = rooted(glob);
            inclusions.add(PathGlob.of(rooted));
            // parent folders must be walked to reach what is included
            for (int slash = rooted.lastIndexOf('/'); slash > 0; slash = rooted.lastIndexOf('/', slash - 1)) {
                folders.add(PathGlob.of(rooted.substring(0, slash)));
            }
        }
        mount.excludeFiles().forEach(glob -> exclusions.add(PathGlob.of(rooted(glob))));
    }

    /**
     * Returns true if a file or folder is selected. By Hugo's rules, what is included cannot be excluded, and a folder
     * that is not selected takes its contents with it.
     *
     * @param path relative to the mount's source, without a leading slash
     * @param folder true for a folder
     */
    boolean counts(String path, boolean folder) {
        String rooted = "/" + path;
        if (inclusions.stream().anyMatch(glob -> glob.fits(rooted))
                || (folder && folders.stream().anyMatch(glob -> glob.fits(rooted)))) {
            return true;
        }
        return inclusions.isEmpty() && exclusions.stream().noneMatch(glob -> glob.fits(rooted));
    }

    private static String rooted(String glob) {
        return glob.startsWith("/") ? glob : "/" + glob;
    }
}
