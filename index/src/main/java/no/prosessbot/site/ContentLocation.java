package no.prosessbot.site;

import java.nio.file.Path;
import no.prosessbot.page.HugoVersion;
import org.jspecify.annotations.Nullable;

/**
 * The location of the pages, as given by the operator.
 *
 * @param folder an absolute path, to which file names are relative; need not exist
 * @param kind what the folder is
 * @param version the version of Hugo whose rules apply; null to take it from the site
 */
public record ContentLocation(
        Path folder, Kind kind, @Nullable HugoVersion version) {

    /** The kind of folder. */
    public enum Kind {
        /** The root of a site, whose configuration says where the content is. */
        SITE,
        /** A content folder. If it belongs to a site, the site's configuration applies. */
        CONTENT,
        /** A content folder, read without any site's configuration. */
        CONTENT_ALONE
    }

    /** Returns a content folder that is read without any site's configuration. */
    public static ContentLocation alone(Path folder) {
        return new ContentLocation(folder, Kind.CONTENT_ALONE, null);
    }

    /** Returns the same kind of location in another folder. */
    public ContentLocation in(Path other) {
        return new ContentLocation(other, kind, version);
    }
}
