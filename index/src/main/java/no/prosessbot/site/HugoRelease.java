package no.prosessbot.site;

import no.prosessbot.page.HugoVersion;
import org.jspecify.annotations.Nullable;

/**
 * The version of Hugo whose rules apply to a site, and how it was determined.
 *
 * @param version the version
 * @param origin how it was determined
 * @param file the file that names it, relative to the location's folder; null if no file does
 */
public record HugoRelease(
        HugoVersion version, Origin origin, @Nullable String file) {

    /** How a version was determined. */
    public enum Origin {
        /** Set by the operator. */
        SETTING,
        /** Named by a file of the site. */
        HINT,
        /** Named nowhere: the newest known version for a site, the reference version for a bare content folder. */
        DEFAULT
    }

    /** The version that applies to a content folder without a site. */
    static final HugoRelease REFERENCE = new HugoRelease(HugoVersion.REFERENCE, Origin.DEFAULT, null);
}
