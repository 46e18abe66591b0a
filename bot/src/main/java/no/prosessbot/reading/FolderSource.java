package no.prosessbot.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;
import no.prosessbot.site.ContentMount;
import no.prosessbot.site.ContentNames;
import no.prosessbot.site.SiteFolder;

/**
 * A content folder, or a site, that is modified from outside. Its version consists of file system metadata about each
 * file that may be a page, and about the files of the site's configuration; no page is opened.
 */
public final class FolderSource implements ContentSource {

    private final ContentLocation location;

    public FolderSource(ContentLocation location) {
        this.location = location;
    }

    /** What one poll has seen. Includes the mounts, since a mounted folder that is gone has no file to show that. */
    private record Version(List<ContentMount> mounts, Map<Path, Stamp> stamps) {}

    @Override
    public State look() throws ContentException {
        SiteFolder site = SiteFolder.open(location);
        Map<Path, Stamp> stamps = new HashMap<>();
        site.configurationFiles().forEach(file -> stamps.put(file, Stamp.of(file)));
        Deque<Path> folders = new ArrayDeque<>();
        boolean listed = false;
        for (Path root : site.contentRoots()) {
            listed |= begin(root, stamps, folders);
        }
        if (!listed) {
            // It may have disappeared, or become unreadable, since the site was opened.
            throw new ContentException(
                    location.folder(),
                    Files.exists(location.folder())
                            ? ContentException.Reason.NOT_READABLE
                            : ContentException.Reason.NOT_FOUND);
        }
        while (!folders.isEmpty()) {
            Path next = folders.pop();
            try {
                list(next, stamps, folders);
            } catch (IOException e) {
                stamps.put(next, Stamp.NONE);
            }
        }
        return new State(location, new Version(site.configuration().mounts(), stamps));
    }

    /** Lists the folder in which content begins; false if that fails. */
    private static boolean begin(Path root, Map<Path, Stamp> stamps, Deque<Path> folders) {
        try {
            // It may be a link that is switched to another folder.
            Path real = root.toRealPath();
            if (Files.isDirectory(real)) {
                list(real, stamps, folders);
            } else {
                stamps.put(real, Stamp.of(real));
            }
            return true;
        } catch (IOException e) {
            stamps.put(root, Stamp.NONE);
            return false;
        }
    }

    private static void list(Path path, Map<Path, Stamp> stamps, Deque<Path> folders) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                // In an ASCII locale the name may not be printable, but its ASCII letters are right.
                String name = String.valueOf(entry.getFileName());
                if (!ContentNames.ignored(name)) {
                    add(entry, name, stamps, folders);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void add(Path entry, String name, Map<Path, Stamp> stamps, Deque<Path> folders) {
        Stamp stamp = Stamp.of(entry, LinkOption.NOFOLLOW_LINKS);
        switch (stamp.kind()) {
            case FOLDER -> folders.push(entry);
            // A link to a folder is reported and never followed, so it matters where a link leads.
            case LINK -> stamps.put(entry, stamp.to(Stamp.of(entry)));
            case FILE, OTHER, NONE -> {
                if (ContentNames.isPage(name)) {
                    stamps.put(entry, stamp);
                }
            }
        }
    }
}
