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
 * Fingerprint of a file from file system metadata; the file is not opened. Times have the file system's full precision.
 *
 * @param key identity of the file on disk; null if the file system provides none
 * @param changed when content, name or permissions last changed; null if the file system does not tell
 * @param target the fingerprint of what a link leads to, reduced to its kind unless that is a file; null unless this is
 *     a link that was followed
 */
record Stamp(
        Kind kind,
        long size,
        @Nullable FileTime modified,
        @Nullable FileTime changed,
        @Nullable Object key,
        @Nullable Stamp target) {

    /** What kind of file it is; {@code NONE} if there is none. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER,
        NONE
    }

    /** Not all attributes, since the name of a file's owner would have to be looked up. */
    private static final String UNIX =
            "unix:isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,fileKey";

    /** Fingerprint of a file that does not exist or cannot be examined. */
    static final Stamp NONE = of(Kind.NONE);

    private static Stamp of(Kind kind) {
        return new Stamp(kind, 0, null, null, null, null);
    }

    /** Takes the fingerprint of the file as it is now; {@link #NONE} if it is gone or cannot be examined. */
    static Stamp of(Path path, LinkOption... options) {
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                // Only this view has the time of the last status change, which reveals new permissions, and a
                // modification time that was set back.
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

    /** Returns this link's fingerprint, completed with that of its target. */
    Stamp to(Stamp target) {
        // A folder's times change with whatever is in it.
        return new Stamp(kind, size, modified, changed, key, target.kind == Kind.FILE ? target : of(target.kind));
    }
}
