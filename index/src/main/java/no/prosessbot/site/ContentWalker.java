package no.prosessbot.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;

/** Lists the content folder, never leaving it. */
final class ContentWalker {

    /** Deeper than anybody files pages, and shallow enough for the stack. */
    static final int MAX_DEPTH = 200;

    private final Path root;
    private final List<Problem> problems;

    /** @param root a real path */
    private ContentWalker(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Lists the folder as it is now.
     *
     * @param problems where faults of what is in it are told
     * @throws ContentException if the folder itself is not there, or cannot be listed or entered
     */
    static ContentFolder walk(Path content, List<Problem> problems) throws ContentException {
        Path root;
        try {
            // The folder itself may be a link; only those within it are looked at with care.
            root = content.toRealPath();
        } catch (NoSuchFileException e) {
            throw new ContentException(content, ContentException.Reason.NOT_FOUND);
        } catch (IOException e) {
            throw new ContentException(content, ContentException.Reason.NOT_READABLE);
        }
        if (!Files.isDirectory(root)) {
            // It may have been there a moment ago.
            throw new ContentException(
                    content,
                    Files.exists(root) ? ContentException.Reason.NOT_A_FOLDER : ContentException.Reason.NOT_FOUND);
        }
        try {
            return new ContentWalker(root, problems).list(root, "", 0);
        } catch (NoSuchFileException e) {
            throw new ContentException(content, ContentException.Reason.NOT_FOUND);
        } catch (IOException e) {
            throw new ContentException(content, ContentException.Reason.NOT_READABLE);
        }
    }

    private ContentFolder list(Path path, String prefix, int depth) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        List<ContentFolder.File> files = new ArrayList<>();
        List<ContentFolder> folders = new ArrayList<>();
        for (Path entry : entries) {
            String name = RelativeName.of(entry);
            if (!ContentNames.ignored(name)) {
                add(entry, prefix + name, depth, files, folders);
            }
        }
        files.sort(Comparator.comparing(ContentFolder.File::name, PageOrder.FILES));
        folders.sort(Comparator.comparing(ContentFolder::name, PageOrder.FILES));
        return new ContentFolder(prefix, List.copyOf(files), List.copyOf(folders));
    }

    /** @throws AccessDeniedException if the folder that it is in may be listed, but not entered */
    private void add(Path entry, String name, int depth, List<ContentFolder.File> files, List<ContentFolder> folders)
            throws AccessDeniedException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            if (ContentNames.isPage(name)) {
                tell(name, FileRule.VANISHED_FILE);
            }
            return;
        }
        if (name.indexOf('\uFFFD') >= 0 && (attributes.isDirectory() || ContentNames.isPage(name))) {
            tell(name, FileRule.NAME_NOT_UTF8);
        }
        if (attributes.isSymbolicLink()) {
            if (leadsToPage(entry, name)) {
                files.add(new ContentFolder.File(name, entry));
            }
        } else if (attributes.isDirectory()) {
            addFolder(entry, name, depth + 1, folders);
        } else if (ContentNames.isPage(name)) {
            if (attributes.isRegularFile()) {
                files.add(new ContentFolder.File(name, entry));
            } else {
                tell(name, FileRule.NOT_A_FILE);
            }
        }
    }

    private void addFolder(Path entry, String name, int depth, List<ContentFolder> folders) {
        if (depth > MAX_DEPTH) {
            tell(name, FileRule.NESTED_TOO_DEEPLY, Integer.toString(MAX_DEPTH));
            return;
        }
        try {
            folders.add(list(entry, name + "/", depth));
        } catch (IOException e) {
            tell(name, FileRule.UNREADABLE_FOLDER);
        }
    }

    /** True if the link is a page's and leads to a file within the content; else tells what is wrong with it, if anything. */
    private boolean leadsToPage(Path link, String name) {
        Path target;
        BasicFileAttributes attributes;
        try {
            target = link.toRealPath();
            attributes = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (FileSystemLoopException e) {
            tell(name, FileRule.LINK_CIRCLE, pointsTo(link));
            return false;
        } catch (IOException e) {
            tell(name, leadsToItself(link) ? FileRule.LINK_CIRCLE : FileRule.LINK_BROKEN, pointsTo(link));
            return false;
        }
        boolean page = ContentNames.isPage(name);
        if (attributes.isDirectory()) {
            tell(name, folderRule(link, target), pointsTo(link));
            return false;
        }
        if (page && !target.startsWith(root)) {
            tell(name, FileRule.LINK_OUTSIDE, pointsTo(link));
            return false;
        }
        if (page && !attributes.isRegularFile()) {
            tell(name, FileRule.NOT_A_FILE);
            return false;
        }
        return page;
    }

    private FileRule folderRule(Path link, Path target) {
        if (link.startsWith(target)) {
            return FileRule.LINK_CIRCLE;
        }
        return target.startsWith(root) ? FileRule.LINK_TO_FOLDER : FileRule.LINK_OUTSIDE;
    }

    /** The system tells a circle of links apart from a missing target only in words of its own language. */
    private static boolean leadsToItself(Path link) {
        Path at = link;
        for (int hop = 0; hop < 40; hop++) {
            try {
                at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static String pointsTo(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "?";
        }
    }

    private void tell(String name, FileRule rule, String... arguments) {
        problems.add(Problem.of(name, Position.START, rule, arguments));
    }
}
