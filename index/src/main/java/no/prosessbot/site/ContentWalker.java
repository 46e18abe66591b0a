package no.prosessbot.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import org.jspecify.annotations.Nullable;

/** Lists the folder, or the single file, of a mount. Follows symbolic links only into the folders of the site. */
final class ContentWalker {

    /** Deeper than anybody files pages, and shallow enough for the stack. */
    static final int MAX_DEPTH = 200;

    private final MountedFiles mount;
    private final Path root;
    private final List<Path> allowed;
    private final Set<Path> elsewhere;
    private final List<Problem> problems;

    /**
     * Creates a walker.
     *
     * @param mount names and filters for the files of the mount
     * @param root the mount's source, a real path
     * @param allowed real paths of the folders that links may lead into
     * @param elsewhere folders below {@code root} that are mounted separately, whose pages are read only there
     * @param problems receives the problems found
     */
    ContentWalker(MountedFiles mount, Path root, List<Path> allowed, Set<Path> elsewhere, List<Problem> problems) {
        this.mount = mount;
        this.root = root;
        this.allowed = allowed;
        this.elsewhere = elsewhere;
        this.problems = problems;
    }

    /**
     * Lists the mount.
     *
     * @throws IOException if the source itself cannot be listed or entered
     */
    ContentFolder walk() throws IOException {
        if (Files.isRegularFile(root)) {
            return new ContentFolder(mount.folderOfFile(), List.of(mount.file("", root, null)), List.of());
        }
        return list(root, "", 0, null);
    }

    /**
     * Lists a folder.
     *
     * @param prefix path of the folder within the mount: empty, or ending in {@code /}
     * @param left why the folder is excluded; null if it is not
     */
    private ContentFolder list(Path path, String prefix, int depth, @Nullable HiddenReason left) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        List<ContentFile> files = new ArrayList<>();
        List<ContentFolder> folders = new ArrayList<>();
        for (Path entry : entries) {
            String name = Utf8Paths.lastName(entry);
            if (!ContentNames.ignored(name)) {
                add(entry, prefix + name, depth, left, files, folders);
            }
        }
        return new ContentFolder(mount.folder(prefix), files, folders);
    }

    /**
     * Adds a directory entry to the files or folders.
     *
     * @throws AccessDeniedException if the folder that contains it may be listed but not entered
     */
    private void add(
            Path entry,
            String name,
            int depth,
            @Nullable HiddenReason left,
            List<ContentFile> files,
            List<ContentFolder> folders)
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
        boolean page = ContentNames.isPage(name);
        if (name.indexOf('\uFFFD') >= 0 && (attributes.isDirectory() || page)) {
            tell(name, FileRule.NAME_NOT_UTF8);
        }
        if (attributes.isSymbolicLink()) {
            if (leadsToPage(entry, name)) {
                files.add(mount.file(name, entry, left));
            }
        } else if (elsewhere.contains(entry)) {
            return;
        } else if (attributes.isDirectory()) {
            addFolder(entry, name, depth + 1, left != null ? left : mount.leftOut(name, true), folders);
        } else if (page) {
            if (attributes.isRegularFile()) {
                files.add(mount.file(name, entry, left));
            } else {
                tell(name, FileRule.NOT_A_FILE);
            }
        }
    }

    private void addFolder(
            Path entry, String name, int depth, @Nullable HiddenReason left, List<ContentFolder> folders) {
        if (depth > MAX_DEPTH) {
            tell(name, FileRule.NESTED_TOO_DEEPLY, Integer.toString(MAX_DEPTH));
            return;
        }
        try {
            folders.add(list(entry, name + "/", depth, left));
        } catch (IOException e) {
            tell(name, FileRule.UNREADABLE_FOLDER);
        }
    }

    /**
     * Returns true if the link has a page's name and leads to a regular file in an allowed folder; otherwise reports
     * what is wrong with it, if anything.
     */
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
        if (page && allowed.stream().noneMatch(target::startsWith)) {
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

    /**
     * True if the link leads to itself. The file system distinguishes a cycle from a missing target only in a localised
     * message.
     */
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
        problems.add(Problem.of(mount.name(name), Position.START, rule, arguments));
    }
}
