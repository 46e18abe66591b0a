package no.prosessbot.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder or file on disk, mounted somewhere in the content.
 *
 * @param source path relative to the site's root, with {@code /} between folders; empty for the root itself
 * @param target path relative to the content, likewise; empty for the content itself
 * @param language language code of all pages below it; null if file name suffixes decide
 * @param includeFiles globs of files, relative to {@code source}, to which the mount is limited; empty for all files
 * @param excludeFiles globs of files to exclude
 */
public record ContentMount(
        String source, String target, @Nullable String language, List<String> includeFiles, List<String> excludeFiles) {

    /** The mount of a content folder without a site: the root is the content. */
    static final ContentMount BARE = new ContentMount("", "", null, List.of(), List.of());

    public ContentMount {
        includeFiles = List.copyOf(includeFiles);
        excludeFiles = List.copyOf(excludeFiles);
    }

    /** Returns the same mount with another source. */
    ContentMount from(String other) {
        return new ContentMount(other, target, language, includeFiles, excludeFiles);
    }
}
