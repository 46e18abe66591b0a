package no.prosessbot.reading;

import no.prosessbot.page.Position;
import no.prosessbot.site.ContentException;

/** Why the present content is not active. The last good snapshot stays active meanwhile. */
public sealed interface Trouble {

    /** The content has no cards, while the active snapshot has some. */
    record NoCards() implements Trouble {}

    /**
     * Hugo would reject the site's configuration.
     *
     * @param file the file with the first error
     * @param at where the first error is
     */
    record BrokenConfiguration(String file, Position at) implements Trouble {}

    /** No content is available. */
    record NoContent(ContentException.Reason reason) implements Trouble {}

    /** A bug in the program, or out of memory. */
    record Fault(Throwable cause) implements Trouble {}

    /** Returns true if a reader already notified about {@code other} need not be notified about this one. */
    default boolean isSameAs(Trouble other) {
        if (this instanceof Fault fault && other instanceof Fault earlier) {
            return fault.cause().getClass().equals(earlier.cause().getClass());
        }
        return equals(other);
    }
}
