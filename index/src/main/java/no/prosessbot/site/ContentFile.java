package no.prosessbot.site;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be a page.
 *
 * @param name path relative to the root, as problems name it
 * @param path path within the content
 * @param onDisk the path as the directory listing returned it, never rebuilt from a string
 * @param language code of its language; null if languages are unknown
 * @param base file name without language and extension
 * @param weight of two files for the same page, the one with the greater weight counts
 * @param left why the configuration excludes it; null if it does not
 */
record ContentFile(
        String name,
        String path,
        Path onDisk,
        @Nullable String language,
        String base,
        int weight,
        @Nullable HiddenReason left) {

    /** The file name without folders. */
    String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of its folder: empty, or ending in {@code /}. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The path of its page: without language and extension. */
    String page() {
        return folder() + base;
    }

    /** A key shared by all files of one language. */
    String languageKey() {
        return String.valueOf(language);
    }

    /** A key shared by all files that form one page. Hugo ignores the case of paths. */
    String pageKey() {
        return languageKey() + ":" + page().toLowerCase(Locale.ROOT);
    }

    /** A key shared by files in the same folder of which only the first counts. */
    String duplicateKey() {
        return languageKey() + ":" + base + last().substring(last().lastIndexOf('.'));
    }

    boolean isHtml() {
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
