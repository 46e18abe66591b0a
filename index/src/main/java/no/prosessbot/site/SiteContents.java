package no.prosessbot.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.Page;

/**
 * The pages of one reading; immutable.
 *
 * @param pages in no particular order
 * @param nextChange when, without any file changing, pages will next appear or vanish by their dates; empty if never
 */
public record SiteContents(SiteConfiguration configuration, List<Found> pages, Optional<Instant> nextChange) {

    public SiteContents {
        pages = List.copyOf(pages);
    }

    /**
     * A page that was read, and what it is on the site.
     *
     * @param page of one whose text Hugo does not look at, without the problems of its text
     */
    public record Found(Page page, SourcePage source) {}
}
