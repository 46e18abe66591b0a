package no.prosessbot.site;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes the files of one mount: name, path in the content, language, and whether the configuration excludes them.
 */
final class MountedFiles {

    private final SiteFolder site;
    private final ContentMount mount;
    private final MountFilter filter;
    private final IgnoreRules ignored;
    private final Set<String> built;
    private final Set<String> known;
    private final int weight;

    /**
     * Creates the description of a mount.
     *
     * @param weight weight of the mount's files; the first mount has the greatest
     */
    MountedFiles(SiteFolder site, ContentMount mount, IgnoreRules ignored, int weight) {
        this.site = site;
        this.mount = mount;
        this.filter = new MountFilter(mount);
        this.ignored = ignored;
        this.weight = weight;
        SiteConfiguration configuration = site.configuration();
        built = configuration.languages().stream().map(SiteLanguage::code).collect(Collectors.toSet());
        known = configuration.knownLanguages();
    }

    /** Returns the name that problems use for a path within the mount; the empty path is the mount itself. */
    String name(String within) {
        return joined(mount.source(), within);
    }

    /** Returns the folder within the content for a folder within the mount. Both are empty or end in {@code /}. */
    String folder(String within) {
        String path = path(within);
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    private String path(String within) {
        return joined(mount.target(), within);
    }

    /** Returns the folder within the content that contains a mount of a single file. */
    String folderOfFile() {
        return mount.target().substring(0, mount.target().lastIndexOf('/') + 1);
    }

    private static String joined(String folder, String within) {
        return folder.isEmpty() || within.isEmpty() ? folder + within : folder + "/" + within;
    }

    /**
     * Describes a file of the mount.
     *
     * @param within its path within the mount; empty if the mount is this file
     * @param onDisk as the directory listing returned it
     * @param left why its folder is excluded; null if it is not
     */
    ContentFile file(String within, Path onDisk, @Nullable HiddenReason left) {
        String path = path(within);
        String last = path.substring(path.lastIndexOf('/') + 1);
        String stem = last.substring(0, last.lastIndexOf('.'));
        String suffix = stem.substring(stem.lastIndexOf('.') + 1);
        boolean named = stem.indexOf('.') >= 0 && known.contains(suffix);
        String language = named ? suffix : mount.language();
        if (language == null && !known.isEmpty()) {
            language = site.configuration().defaultLanguage();
        }
        HiddenReason reason = left != null ? left : leftOut(within, false);
        if (reason == null && language != null && !built.contains(language)) {
            reason = HiddenReason.DISABLED_LANGUAGE;
        }
        String mountLanguage = mount.language() == null ? site.configuration().defaultLanguage() : mount.language();
        return new ContentFile(
                name(within),
                path,
                onDisk,
                language,
                named ? stem.substring(0, stem.lastIndexOf('.')) : stem,
                named && suffix.equals(mountLanguage) ? weight + 1 : weight,
                reason);
    }

    /** Returns why the configuration excludes a file or folder, or null if it does not. */
    @Nullable
    HiddenReason leftOut(String within, boolean folder) {
        return !filter.counts(within, folder) || ignored.ignores(site.within() + name(within))
                ? HiddenReason.IGNORED_FILE
                : null;
    }
}
