package no.prosessbot.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder or file on disk, and where in the content it lies.
 *
 * @param source relative to the site's root, with {@code /} between folders; empty for the root itself
 * @param target relative to the content, likewise; empty for the content itself
 * @param language the code of the language of all pages below; null where suffixes decide
 * @param includeFiles globs of files (relative to {@code source}) that alone count; empty where all do
 * @param excludeFiles globs of files that do not count
 */
public record ContentMount(
        String source, String target, @Nullable String language, List<String> includeFiles, List<String> excludeFiles) {

    /** A content folder without a site around it: the root is the content. */
    static final ContentMount BARE = new ContentMount("", "", null, List.of(), List.of());

    public ContentMount {
        includeFiles = List.copyOf(includeFiles);
        excludeFiles = List.copyOf(excludeFiles);
    }

    /** The same from another place on disk. */
    ContentMount from(String other) {
        return new ContentMount(other, target, language, includeFiles, excludeFiles);
    }
}
