package no.prosessbot.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Severity;
import no.prosessbot.site.SiteConfiguration;
import no.prosessbot.site.SiteRule;

/**
 * A handbook, and how it was come by.
 *
 * @param configuration by which the pages were read
 * @param nextChange when, without any file changing, pages will next appear or vanish by their dates; empty if never
 */
public record HandbookReading(Handbook handbook, SiteConfiguration configuration, Optional<Instant> nextChange) {

    /** What Hugo stops for in the site's configuration. */
    public List<Problem> configurationErrors() {
        return handbook.problems().stream()
                .filter(problem ->
                        problem.rule() instanceof SiteRule rule && rule.severity() == Severity.ERROR)
                .toList();
    }
}
