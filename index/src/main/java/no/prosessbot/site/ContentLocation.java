package no.prosessbot.site;

import java.nio.file.Path;
import no.prosessbot.page.HugoVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages are, as whoever runs the program names it.
 *
 * @param folder files are named relative to it; absolute, need not exist
 * @param version the release of Hugo whose rules count; null where the site decides
 */
public record ContentLocation(
        Path folder, Kind kind, @Nullable HugoVersion version) {

    /** What the folder is. */
    public enum Kind {
        /** The root of a site, whose configuration says where the content is. */
        SITE,
        /** A content folder; the configuration of the site that it belongs to counts where there is one. */
        CONTENT,
        /** A content folder of which nothing else is asked. */
        CONTENT_ALONE
    }

    /** A content folder of which nothing else is asked. */
    public static ContentLocation alone(Path folder) {
        return new ContentLocation(folder, Kind.CONTENT_ALONE, null);
    }

    /** The same in another folder. */
    public ContentLocation in(Path other) {
        return new ContentLocation(other, kind, version);
    }
}
