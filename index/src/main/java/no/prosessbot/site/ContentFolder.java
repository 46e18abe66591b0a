package no.prosessbot.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder of the content as it was listed.
 *
 * @param name relative to the content folder, empty for that itself, else ending in {@code /}
 * @param files that have a page's name, by name
 * @param folders by name
 */
record ContentFolder(String name, List<File> files, List<ContentFolder> folders) {

    /**
     * A file that may be a page.
     *
     * @param name relative to the content folder
     * @param path as the directory listing gave it, never made from a string again
     */
    record File(String name, Path path) {

        /** The name without folders. */
        String last() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        /** The name without its extension, in lower case, since Hugo takes two that differ in no more for one page. */
        String page() {
            return name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        }

        boolean isHtml() {
            return name.endsWith(".html") || name.endsWith(".htm");
        }
    }
}
