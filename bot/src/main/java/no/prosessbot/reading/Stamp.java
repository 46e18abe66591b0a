package no.prosessbot.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the file system tells of a file without its being opened. Times have the file system's full precision.
 *
 * @param key which file of the disk it is; null where the file system does not tell
 * @param changed when content, name or permissions were changed; null where the file system does not tell
 * @param target of a link, as it is for a file, and no more than its kind for all else
 */
record Stamp(
        Kind kind,
        long size,
        @Nullable FileTime modified,
        @Nullable FileTime changed,
        @Nullable Object key,
        @Nullable Stamp target) {

    /** What it is of. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER,
        NONE
    }

    /** Not all, for the name of a file's owner has to be looked up. */
    private static final String UNIX =
            "unix:isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,fileKey";

    /** Of what is not there, or cannot be asked about. */
    static final Stamp NONE = of(Kind.NONE);

    private static Stamp of(Kind kind) {
        return new Stamp(kind, 0, null, null, null, null);
    }

    /** Of what is there now; {@link #NONE} if it is gone, or may not be looked at. */
    static Stamp of(Path path, LinkOption... options) {
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                // Only here is the time of the last change, which shows new permissions and a modification time set
                // back.
                return of(Files.readAttributes(path, UNIX, options));
            }
            return of(Files.readAttributes(path, BasicFileAttributes.class, options));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static Stamp of(Map<String, Object> all) {
        Kind kind = kind(
                Boolean.TRUE.equals(all.get("isRegularFile")),
                Boolean.TRUE.equals(all.get("isDirectory")),
                Boolean.TRUE.equals(all.get("isSymbolicLink")));
        return new Stamp(
                kind,
                all.get("size") instanceof Long size ? size : 0,
                (FileTime) all.get("lastModifiedTime"),
                (FileTime) all.get("ctime"),
                all.get("fileKey"),
                null);
    }

    private static Stamp of(BasicFileAttributes all) {
        Kind kind = kind(all.isRegularFile(), all.isDirectory(), all.isSymbolicLink());
        return new Stamp(kind, all.size(), all.lastModifiedTime(), null, all.fileKey(), null);
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        if (file) {
            return Kind.FILE;
        }
        if (folder) {
            return Kind.FOLDER;
        }
        return link ? Kind.LINK : Kind.OTHER;
    }

    /** This link's, with that of what it leads to. */
    Stamp to(Stamp target) {
        // A folder's times change with whatever is in it.
        return new Stamp(kind, size, modified, changed, key, target.kind == Kind.FILE ? target : of(target.kind));
    }
}
