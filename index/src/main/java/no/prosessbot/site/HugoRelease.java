package no.prosessbot.site;

import no.prosessbot.page.HugoVersion;
import org.jspecify.annotations.Nullable;

/**
 * The release of Hugo whose rules a site is read by, and how it is known.
 *
 * @param file where it stands, relative to the site's root; null where it stands in no file
 */
public record HugoRelease(
        HugoVersion version, Origin origin, @Nullable String file) {

    /** How a release is known. */
    public enum Origin {
        /** Whoever runs prosessbot said so. */
        SETTING,
        /** A file of the site names it. */
        HINT,
        /** Nothing names one: the newest that is known for a site, the reference for a bare content folder. */
        DEFAULT
    }

    /** The release of a content folder without a site. */
    static final HugoRelease REFERENCE = new HugoRelease(HugoVersion.REFERENCE, Origin.DEFAULT, null);
}
