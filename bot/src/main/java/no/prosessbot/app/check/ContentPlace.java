package no.prosessbot.app.check;

import java.nio.file.Path;
import no.prosessbot.config.FileNames;

/**
 * Converts page files to paths relative to the working directory, normally the root of a checkout. Build servers show a
 * finding in the source only if its path is relative to that root.
 *
 * @param prefix prepended to a page's file: empty, or ends in {@code /}
 */
public record ContentPlace(String prefix) {

    /**
     * Returns the converter for pages of {@code content}, relative to {@code workingFolder}; paths are absolute if the
     * content is not below it.
     */
    public static ContentPlace of(Path content, Path workingFolder) {
        String folder = slashed(content);
        String base = slashed(workingFolder);
        return new ContentPlace(folder.startsWith(base) ? folder.substring(base.length()) : folder);
    }

    private static String slashed(Path folder) {
        String text = FileNames.text(folder.toAbsolutePath().normalize()).replace('\\', '/');
        return text.endsWith("/") ? text : text + "/";
    }

    /** Returns the path of a page. A finding about the content folder itself has the file {@code .}. */
    String path(String file) {
        return file.equals(".") ? prefix + "./" : withoutParents(prefix + file);
    }

    /** Resolves {@code ../}, with which files of the site outside of the content folder begin. */
    private static String withoutParents(String path) {
        String before = "";
        String now = path;
        while (!now.equals(before)) {
            before = now;
            now = now.replaceFirst("(^|/)(?!\\.\\./)[^/]+/\\.\\./", "$1");
        }
        return now;
    }

    /** Returns the path as a URI reference (RFC 3986). */
    String uri(String file) {
        String encoded = FileNames.percentEncoded(path(file));
        return encoded.startsWith("/") ? "file://" + encoded : encoded;
    }
}
