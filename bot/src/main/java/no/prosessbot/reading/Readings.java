package no.prosessbot.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.HandbookReading;
import no.prosessbot.card.LastGood;
import no.prosessbot.page.Problem;
import no.prosessbot.site.ContentException;
import org.jspecify.annotations.Nullable;

/**
 * Reloads the content when it has changed, and makes the new snapshot active unless the content is unusable: the site's
 * configuration is broken, or there are no cards although there were some. {@link #look} is for one thread;
 * {@link #inForce} may be called by any.
 */
public final class Readings {

    /** Longest time between two reloads, since a file system may not report every change. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** Wait after an unexpected error before the same content is tried again. */
    static final Duration AFTER_FAULT = Duration.ofMinutes(1);

    private final ContentSource source;
    private final HandbookReader reader;
    private final Map<String, List<String>> synonyms;
    private final Clock clock;
    private final Consumer<Edition> successor;
    private final ReadingLog log;

    private volatile InForce inForce;
    private LastGood lastGood;
    private @Nullable Object seen;
    private Instant due = Instant.MIN;
    private @Nullable Trouble trouble;

    /**
     * Starts with a snapshot that is already active.
     *
     * @param synonyms the organisation's own words, for each new snapshot
     * @param first the active snapshot
     * @param successor receives each new snapshot, on the thread that polls
     */
    public Readings(
            ContentSource source,
            HandbookReader reader,
            Map<String, List<String>> synonyms,
            Clock clock,
            Edition first,
            Consumer<Edition> successor,
            ReadingLog log) {
        this.source = source;
        this.reader = reader;
        this.synonyms = synonyms;
        this.clock = clock;
        this.successor = successor;
        this.log = log;
        this.lastGood = LastGood.of(first.handbook());
        this.inForce = new InForce(first, clock.instant(), Set.of());
    }

    /** Returns the active snapshot. */
    public InForce inForce() {
        return inForce;
    }

    /**
     * Polls once, and reloads if necessary. To be called every few seconds by one thread. Never throws, unless the log
     * does.
     */
    public void look() {
        try {
            Instant now = clock.instant();
            setBack(now);
            // Polled before reading, so that a change during the reading is noticed next time.
            ContentSource.State state = source.look();
            boolean changed = seen != null && !state.version().equals(seen);
            if (changed) {
                inForce = new InForce(inForce.edition(), now, inForce.keptFiles());
            }
            if (changed || !now.isBefore(due)) {
                seen = state.version();
                HandbookReading reading = reader.read(state.location());
                // Two changes within one tick of the file system's clock look like one, so read once more next time.
                due = changed ? now : next(reading, now);
                List<Problem> broken = reading.handbook().configurationErrors();
                if (broken.isEmpty()) {
                    adopt(lastGood.next(reading.handbook()), now);
                } else {
                    tell(new Trouble.BrokenConfiguration(
                            broken.get(0).file(), broken.get(0).at()));
                }
            }
        } catch (ContentException e) {
            due = Instant.MIN;
            tell(new Trouble.NoContent(e.reason()));
        } catch (RuntimeException | Error e) {
            due = clock.instant().plus(AFTER_FAULT);
            tell(new Trouble.Fault(e));
        }
    }

    /** If the clock has been set back, nothing must wait until it has caught up. */
    private void setBack(Instant now) {
        if (due.isAfter(now.plus(LONGEST))) {
            due = now;
        }
        if (inForce.changedAt().isAfter(now)) {
            inForce = new InForce(inForce.edition(), now, inForce.keptFiles());
        }
    }

    /**
     * Returns when to reload if no file changes: as soon as a page appears or expires by its dates, after
     * {@link #LONGEST} at most.
     */
    private static Instant next(HandbookReading reading, Instant now) {
        Instant longest = now.plus(LONGEST);
        return reading.nextChange().filter(change -> change.isBefore(longest)).orElse(longest);
    }

    private void adopt(LastGood next, Instant now) {
        if (next.handbook().cards().isEmpty() && !lastGood.handbook().cards().isEmpty()) {
            tell(new Trouble.NoCards());
            return;
        }
        boolean renewed = !next.handbook().equals(lastGood.handbook());
        InForce before = inForce;
        if (renewed) {
            Edition edition = Edition.of(next.handbook(), synonyms);
            successor.accept(edition);
            inForce = new InForce(edition, now, Set.copyOf(next.keptFiles()));
        } else {
            inForce = new InForce(before.edition(), before.changedAt(), Set.copyOf(next.keptFiles()));
        }
        LastGood earlier = lastGood;
        lastGood = next;
        if (trouble != null) {
            trouble = null;
            log.troubleOver();
        }
        if (renewed) {
            log.renewed(inForce);
        }
        tellOfKept(earlier.keptFiles(), next.keptFiles());
    }

    private void tellOfKept(List<String> before, List<String> now) {
        List<String> begun = without(now, before);
        if (!begun.isEmpty()) {
            log.kept(begun);
        }
        List<String> over = without(before, now);
        if (!over.isEmpty()) {
            log.keptNoLonger(over);
        }
    }

    private static List<String> without(List<String> files, List<String> others) {
        List<String> rest = new ArrayList<>(files);
        rest.removeAll(Set.copyOf(others));
        return rest;
    }

    private void tell(Trouble found) {
        Trouble before = trouble;
        trouble = found;
        if (before == null || !found.isSameAs(before)) {
            log.trouble(found);
        }
    }
}
