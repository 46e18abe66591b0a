package no.prosessbot.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.Page;

/**
 * The pages found in one reading. Immutable.
 *
 * @param configuration the configuration by which they were read
 * @param pages in no particular order
 * @param nextChange when a page will next appear or disappear because of its dates, without any file changing; empty if
 *     never
 */
public record SiteContents(SiteConfiguration configuration, List<Found> pages, Optional<Instant> nextChange) {

    public SiteContents {
        pages = List.copyOf(pages);
    }

    /**
     * A page that was read, and its place on the site.
     *
     * @param page the page; without the problems of its body if Hugo does not read that
     * @param source what it is on the site
     */
    public record Found(Page page, SourcePage source) {}
}
