package no.prosessbot.site;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import no.prosessbot.page.HugoRule;
import org.jspecify.annotations.Nullable;

/**
 * A language of a site with the settings that hold for its pages: its own, else the site's.
 *
 * @param code in lower case
 * @param weight languages are ordered by it; 0 comes last
 * @param baseUrl as written; null where the site has none
 * @param timeZone of dates that name no offset
 * @param cascade what the configuration hands down to all pages
 */
public record SiteLanguage(
        String code,
        int weight,
        @Nullable String baseUrl,
        ZoneId timeZone,
        BuildRules build,
        AddressRules addresses,
        MarkupRules markup,
        Cascade cascade) {

    /** What a content folder without a site is read by. */
    static final SiteLanguage BARE = new SiteLanguage(
            "en", 0, null, ZoneOffset.UTC, BuildRules.DEFAULT, AddressRules.DEFAULT, MarkupRules.DEFAULT, Cascade.NONE);

    /** Which pages are built that Hugo else leaves out. */
    public record BuildRules(boolean drafts, boolean future, boolean expired) {
        static final BuildRules DEFAULT = new BuildRules(false, false, false);
    }

    /**
     * How addresses are made.
     *
     * @param permalinks as written, keys in lower case: section → pattern, from {@link HugoRule#PERMALINKS_BY_KIND} on
     *     also kind → section → pattern; {@link #LIST} → a list of patterns with targets, which is not understood
     * @param uglyUrls {@code a/b.html} instead of {@code a/b/}, for all pages that {@code uglyUrlSections} does not name
     * @param uglyUrlSections the same by the first folder
     */
    public record AddressRules(
            Map<String, Object> permalinks,
            boolean uglyUrls,
            Map<String, Boolean> uglyUrlSections,
            boolean disablePathToLower,
            boolean removePathAccents) {

        /** No name of a section. */
        static final String LIST = "[]";

        static final AddressRules DEFAULT = new AddressRules(Map.of(), false, Map.of(), false, false);

        public AddressRules {
            permalinks = Map.copyOf(permalinks);
            uglyUrlSections = Map.copyOf(uglyUrlSections);
        }
    }

    /**
     * How Goldmark renders pages.
     *
     * @param unsafe raw HTML shows
     * @param autoHeadingId headings have an id
     * @param autoHeadingIdType {@code github}, {@code github-ascii} or {@code blackfriday}
     * @param titleAttributes headings may name their id
     * @param emoji names of pictures between colons become pictures
     * @param byDefault whether Goldmark renders pages that say nothing of it
     */
    public record MarkupRules(
            boolean unsafe,
            boolean autoHeadingId,
            String autoHeadingIdType,
            boolean titleAttributes,
            boolean emoji,
            boolean byDefault) {
        static final MarkupRules DEFAULT = new MarkupRules(false, true, "github", true, false, true);
    }
}
