package no.prosessbot.card;

import java.nio.file.Path;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;

/**
 * A handbook in Norwegian and English: 20 processes, of which two have only a Norwegian card and one only an English one.
 * «Support» is one process in Norwegian and another in English.
 */
public final class Bilingual {

    /** The root of the site. */
    public static final Path SITE = Path.of("../index/src/test/resources/no/prosessbot/bilingual");

    private Bilingual() {}

    public static Handbook handbook() {
        return read(SITE);
    }

    /** Reads the site in a folder. */
    public static Handbook read(Path site) {
        try {
            return new HandbookReader(ReadingRules.DEFAULT, Site.CLOCK)
                    .read(new ContentLocation(site, ContentLocation.Kind.SITE, null))
                    .handbook();
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }
}
