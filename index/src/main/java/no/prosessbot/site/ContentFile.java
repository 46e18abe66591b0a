package no.prosessbot.site;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be a page.
 *
 * @param name relative to the root
 * @param path within the content
 * @param onDisk as the directory listing gave it, never made from a string again
 * @param language code of its language; null where languages are unknown
 * @param base its last name without language and extension
 * @param weight of two files for one page, that with the greater one counts
 * @param left why the configuration leaves it out; null if it does not
 */
record ContentFile(
        String name,
        String path,
        Path onDisk,
        @Nullable String language,
        String base,
        int weight,
        @Nullable HiddenReason left) {

    /** The name without folders. */
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

    /** The same for all files of one language. */
    String languageKey() {
        return String.valueOf(language);
    }

    /** The same for all files that make one page; Hugo disregards the case of paths. */
    String pageKey() {
        return languageKey() + ":" + page().toLowerCase(Locale.ROOT);
    }

    /** The same for files of one folder of which only the first counts. */
    String duplicateKey() {
        return languageKey() + ":" + base + last().substring(last().lastIndexOf('.'));
    }

    boolean isHtml() {
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
