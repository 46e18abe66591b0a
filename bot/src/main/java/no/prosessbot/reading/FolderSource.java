package no.prosessbot.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentNames;

/**
 * A folder that somebody else writes to. Its version is what the file system tells of each file that may be a page; no
 * file is opened.
 */
public final class FolderSource implements ContentSource {

    private final Path folder;

    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public State look() throws ContentException {
        Path root;
        try {
            // It may be a link that is turned to another folder.
            root = folder.toRealPath();
        } catch (NoSuchFileException e) {
            throw new ContentException(folder, ContentException.Reason.NOT_FOUND);
        } catch (IOException e) {
            throw new ContentException(folder, ContentException.Reason.NOT_READABLE);
        }
        if (!Files.isDirectory(root)) {
            // It may have been there a moment ago.
            throw new ContentException(
                    folder,
                    Files.exists(root) ? ContentException.Reason.NOT_A_FOLDER : ContentException.Reason.NOT_FOUND);
        }
        Map<Path, Stamp> stamps = new HashMap<>();
        Deque<Path> folders = new ArrayDeque<>();
        try {
            list(root, stamps, folders);
        } catch (NoSuchFileException e) {
            throw new ContentException(folder, ContentException.Reason.NOT_FOUND);
        } catch (IOException e) {
            throw new ContentException(folder, ContentException.Reason.NOT_READABLE);
        }
        while (!folders.isEmpty()) {
            Path next = folders.pop();
            try {
                list(next, stamps, folders);
            } catch (IOException e) {
                stamps.put(next, Stamp.NONE);
            }
        }
        return new State(folder, stamps);
    }

    private static void list(Path path, Map<Path, Stamp> stamps, Deque<Path> folders) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                // In an ASCII locale this is no name that can be shown, but its ASCII letters are right.
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
            // A link to a folder is never followed, but told, and so it matters where a link leads.
            case LINK -> stamps.put(entry, stamp.to(Stamp.of(entry)));
            case FILE, OTHER, NONE -> {
                if (ContentNames.isPage(name)) {
                    stamps.put(entry, stamp);
                }
            }
        }
    }
}
