package no.prosessbot.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.page.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A content location on disk with the configuration that applies to it.
 *
 * @param base a real path, to which file names and the sources of mounts are relative
 * @param siteRoot root of the site that the content belongs to; null if it belongs to none
 * @param within path of {@code base} within the site: empty for its root, else ending in {@code /}
 * @param configuration the configuration; its mounts are relative to {@code base}
 * @param problems problems in the configuration
 */
public record SiteFolder(
        Path base, @Nullable Path siteRoot, String within, SiteConfiguration configuration, List<Problem> problems) {

    /**
     * Maximum number of parents of a content folder that are tried as the site's root; {@code content/norsk/handbok} is
     * three deep.
     */
    private static final int MAX_ABOVE = 4;

    public SiteFolder {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the configuration that currently applies to a location.
     *
     * @throws ContentException if the folder does not exist, is not readable, is not a folder, or is not a site; never
     *     for errors in the configuration
     */
    public static SiteFolder open(ContentLocation location) throws ContentException {
        Path folder = real(location.folder());
        return switch (location.kind()) {
            case SITE -> site(location, folder);
            case CONTENT -> content(location, folder);
            case CONTENT_ALONE -> alone(location, folder);
        };
    }

    private static Path real(Path folder) throws ContentException {
        Path real;
        try {
            // the folder itself may be a link; only links inside it are checked
            real = folder.toRealPath();
        } catch (NoSuchFileException e) {
            throw new ContentException(folder, ContentException.Reason.NOT_FOUND);
        } catch (IOException e) {
            throw new ContentException(folder, ContentException.Reason.NOT_READABLE);
        }
        if (!Files.isDirectory(real)) {
            // it may have been removed a moment ago
            throw new ContentException(
                    folder,
                    Files.exists(real) ? ContentException.Reason.NOT_A_FOLDER : ContentException.Reason.NOT_FOUND);
        }
        return real;
    }

    private static SiteFolder site(ContentLocation location, Path root) throws ContentException {
        List<Problem> problems = new ArrayList<>();
        SiteConfiguration configuration = SiteConfigurationReader.read(root, location.version(), "", problems)
                .orElseThrow(() -> new ContentException(location.folder(), ContentException.Reason.NOT_A_SITE));
        return new SiteFolder(root, root, "", configuration, problems);
    }

    private static SiteFolder content(ContentLocation location, Path folder) {
        String above = "";
        Path root = folder;
        for (int i = 0; i < MAX_ABOVE && root.getParent() != null; i++) {
            root = root.getParent();
            above += "../";
            List<Problem> problems = new ArrayList<>();
            String within = Utf8Paths.text(folder)
                    .substring(Utf8Paths.text(root).length())
                    .replaceFirst("^/", "");
            Optional<SiteConfiguration> configuration =
                    SiteConfigurationReader.read(root, location.version(), above, problems);
            if (configuration.isPresent()) {
                List<ContentMount> mounts = below(within, configuration.get().mounts());
                // the nearest configuration decides; a folder that it does not mount is not content of its site
                return mounts.isEmpty()
                        ? alone(location, folder)
                        : new SiteFolder(
                                folder, root, within + "/", configuration.get().withMounts(mounts), problems);
            }
        }
        return alone(location, folder);
    }

    private static List<ContentMount> below(String folder, List<ContentMount> mounts) {
        List<ContentMount> below = new ArrayList<>();
        for (ContentMount mount : mounts) {
            if (mount.source().equals(folder)) {
                below.add(mount.from(""));
            } else if (mount.source().startsWith(folder + "/")) {
                below.add(mount.from(mount.source().substring(folder.length() + 1)));
            }
        }
        return below;
    }

    private static SiteFolder alone(ContentLocation location, Path folder) {
        HugoVersion version = location.version();
        SiteConfiguration configuration = version == null
                ? SiteConfiguration.NONE
                : SiteConfiguration.NONE.withRelease(new HugoRelease(version, HugoRelease.Origin.SETTING, null));
        return new SiteFolder(folder, null, "", configuration, List.of());
    }

    /**
     * Returns the files that determine the configuration: all that exist, and those that may name a version of Hugo
     * even if they do not exist.
     */
    public List<Path> configurationFiles() {
        if (siteRoot == null) {
            return List.of();
        }
        List<Path> files = new ArrayList<>(HugoReleases.files(siteRoot));
        ConfigurationFiles.in(siteRoot).forEach(file -> files.add(file.path()));
        return files;
    }

    /**
     * Returns the places where content is read, in the order of the mounts, leaving out names that no file can have.
     */
    public List<Path> contentRoots() {
        return configuration.mounts().stream()
                .flatMap(mount -> Utf8Paths.resolve(base, mount.source()).stream())
                .toList();
    }
}
