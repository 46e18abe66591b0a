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
 * Reads the content anew when it has changed, and lets the new edition take over if there is something to it. One thread
 * looks; any may ask what is in force.
 */
public final class Readings {

    /** The longest between two readings, since a file system may not tell of each change. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** Before the same content is tried again that brought about a fault. */
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
     * Begins with an edition that is in force already.
     *
     * @param synonyms an organisation's own words, for each new edition
     * @param successor handed each new edition, on the thread that looks
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

    /** What is in force now. */
    public InForce inForce() {
        return inForce;
    }

    /** Looks once. To be called every few seconds by one thread; never throws, but for what the log throws. */
    public void look() {
        try {
            Instant now = clock.instant();
            setBack(now);
            // Asked before the reading, so that what changes during the reading is seen the next time.
            ContentSource.State state = source.look();
            boolean changed = seen != null && !state.version().equals(seen);
            if (changed) {
                inForce = new InForce(inForce.edition(), now, inForce.keptFiles());
            }
            if (changed || !now.isBefore(due)) {
                seen = state.version();
                HandbookReading reading = reader.read(state.location());
                // Two changes within one tick of the file system's clock look like one: read once more the next time.
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

    /** Where the clock has been set back, nothing is to wait until it has come so far again. */
    private void setBack(Instant now) {
        if (due.isAfter(now.plus(LONGEST))) {
            due = now;
        }
        if (inForce.changedAt().isAfter(now)) {
            inForce = new InForce(inForce.edition(), now, inForce.keptFiles());
        }
    }

    /** When to read again if no file changes: as soon as a page appears or vanishes by its date. */
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
