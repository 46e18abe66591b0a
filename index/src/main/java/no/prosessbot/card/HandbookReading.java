package no.prosessbot.card;

import java.time.Instant;
import java.util.Optional;
import no.prosessbot.site.SiteConfiguration;

/**
 * The result of reading a handbook.
 *
 * @param handbook the handbook
 * @param configuration site configuration by which the pages were read
 * @param nextChange when a page will next appear or disappear because of its dates, without any file changing; empty if
 *     never
 */
public record HandbookReading(Handbook handbook, SiteConfiguration configuration, Optional<Instant> nextChange) {}
