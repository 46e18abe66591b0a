package no.prosessbot.app.check;

import java.nio.file.Path;
import no.prosessbot.config.FileNames;

/**
 * Where a page is for those who do not know the content folder: build servers show a finding in the source only if its
 * path counts from where the repository is checked out.
 *
 * @param prefix goes before a page's file: empty, or ends in {@code /}
 */
public record ContentPlace(String prefix) {

    /** The pages of {@code content} as seen from {@code workingFolder}, or absolute if they are not below it. */
    public static ContentPlace of(Path content, Path workingFolder) {
        String folder = slashed(content);
        String base = slashed(workingFolder);
        return new ContentPlace(folder.startsWith(base) ? folder.substring(base.length()) : folder);
    }

    private static String slashed(Path folder) {
        String text = FileNames.text(folder.toAbsolutePath().normalize()).replace('\\', '/');
        return text.endsWith("/") ? text : text + "/";
    }

    /** The path of a page; a finding about the folder itself has the file {@code .}. */
    String path(String file) {
        return file.equals(".") ? prefix + "./" : withoutParents(prefix + file);
    }

    /** A file of the site around the content begins with {@code ../}. */
    private static String withoutParents(String path) {
        String before = "";
        String now = path;
        while (!now.equals(before)) {
            before = now;
            now = now.replaceFirst("(^|/)(?!\\.\\./)[^/]+/\\.\\./", "$1");
        }
        return now;
    }

    /** The same as a URI reference (RFC 3986). */
    String uri(String file) {
        String encoded = FileNames.percentEncoded(path(file));
        return encoded.startsWith("/") ? "file://" + encoded : encoded;
    }
}
