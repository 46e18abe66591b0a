package no.prosessbot.card;

import java.time.Instant;
import java.util.Optional;
import no.prosessbot.site.SiteConfiguration;

/**
 * A handbook, and how it was come by.
 *
 * @param configuration by which the pages were read
 * @param nextChange when, without any file changing, pages will next appear or vanish by their dates; empty if never
 */
public record HandbookReading(Handbook handbook, SiteConfiguration configuration, Optional<Instant> nextChange) {}
