package no.prosessbot.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;

/**
 * Reads the pages of a site as Hugo does. Only files in the folders named by the site's configuration are read. Files
 * larger than 16 MiB and folders nested deeper than 200 are reported and skipped. Thread-safe.
 */
public final class SiteReader {

    /** As in Hugo, files of an earlier mount take precedence over those of a later one, whatever their names. */
    private static final int MOUNT_WEIGHT = 10;

    private final Set<String> cardShortcodes;

    /**
     * Creates a reader.
     *
     * @param cardShortcodes names of the shortcodes of cards, as for a {@link PageReader}
     */
    public SiteReader(Set<String> cardShortcodes) {
        this.cardShortcodes = Set.copyOf(cardShortcodes);
    }

    /**
     * Reads the pages as they are now.
     *
     * @param now the time that publication and expiry dates are compared with
     * @param problems receives what cannot be read and what is wrong with the configuration, but not the problems of
     *     the pages
     * @throws ContentException if the folder does not exist, cannot be listed, or is not a site; never for what is in
     *     it
     */
    public SiteContents read(ContentLocation location, Instant now, List<Problem> problems) throws ContentException {
        SiteFolder site = SiteFolder.open(location);
        problems.addAll(site.problems());
        ContentFolder content = ContentFolder.merged(list(site, location, problems));
        PageReader reader =
                new PageReader(cardShortcodes, site.configuration().release().version());
        return new SitePages(site.configuration(), reader, now, problems).in(content);
    }

    private static List<ContentFolder> list(SiteFolder site, ContentLocation location, List<Problem> problems)
            throws ContentException {
        List<ContentMount> mounts = site.configuration().mounts();
        IgnoreRules ignored = new IgnoreRules(site.configuration().ignoreFiles());
        Set<Path> roots = new HashSet<>();
        for (Path root : site.contentRoots()) {
            real(root).ifPresent(roots::add);
        }
        List<Path> allowed = new ArrayList<>(roots);
        allowed.add(site.base());
        List<ContentFolder> folders = new ArrayList<>();
        for (int i = 0; i < mounts.size(); i++) {
            ContentMount mount = mounts.get(i);
            Optional<Path> root = Utf8Paths.resolve(site.base(), mount.source()).flatMap(SiteReader::real);
            if (root.isEmpty()) {
                String name = mount.source().isEmpty() ? "." : mount.source();
                problems.add(Problem.of(name, Position.START, SiteRule.MOUNT_MISSING, name));
                continue;
            }
            MountedFiles files = new MountedFiles(site, mount, ignored, MOUNT_WEIGHT * (mounts.size() - i));
            try {
                Set<Path> elsewhere = new HashSet<>(roots);
                elsewhere.remove(root.get());
                folders.add(new ContentWalker(files, root.get(), allowed, elsewhere, problems)
                        .walk()
                        .inContent());
            } catch (IOException e) {
                if (mounts.size() == 1) {
                    throw new ContentException(
                            location.folder(),
                            e instanceof NoSuchFileException
                                    ? ContentException.Reason.NOT_FOUND
                                    : ContentException.Reason.NOT_READABLE);
                }
                problems.add(Problem.of(mount.source(), Position.START, FileRule.UNREADABLE_FOLDER));
            }
        }
        if (folders.isEmpty()) {
            Path missing =
                    Utf8Paths.resolve(location.folder(), mounts.get(0).source()).orElse(location.folder());
            throw new ContentException(missing, ContentException.Reason.NOT_FOUND);
        }
        return folders;
    }

    private static Optional<Path> real(Path path) {
        try {
            return Files.exists(path) ? Optional.of(path.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
