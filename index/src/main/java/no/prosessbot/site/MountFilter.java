package no.prosessbot.site;

import java.util.ArrayList;
import java.util.List;

/** Which files of a mount count, by its globs. */
final class MountFilter {

    private final List<PathGlob> inclusions = new ArrayList<>();
    private final List<PathGlob> folders = new ArrayList<>();
    private final List<PathGlob> exclusions = new ArrayList<>();

    MountFilter(ContentMount mount) {
        for (String glob : mount.includeFiles()) {
            String rooted = rooted(glob);
            inclusions.add(PathGlob.of(rooted));
            // Else no walk would come to what is included.
            for (int slash = rooted.lastIndexOf('/'); slash > 0; slash = rooted.lastIndexOf('/', slash - 1)) {
                folders.add(PathGlob.of(rooted.substring(0, slash)));
            }
        }
        mount.excludeFiles().forEach(glob -> exclusions.add(PathGlob.of(rooted(glob))));
    }

    /**
     * As Hugo asks: what is included is not excluded, and a folder that does not count takes along what is in it.
     *
     * @param path relative to the mount's source, without a slash before it
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
