package no.prosessbot.reading;

import no.prosessbot.page.Position;
import no.prosessbot.site.ContentException;

/** Why the content as it is now is not in force. The last good reading stays. */
public sealed interface Trouble {

    /** The content has no cards, while the reading in force has some. */
    record NoCards() implements Trouble {}

    /**
     * Hugo would stop for the site's configuration.
     *
     * @param at where the first fault is
     */
    record BrokenConfiguration(String file, Position at) implements Trouble {}

    /** There is no content to be had. */
    record NoContent(ContentException.Reason reason) implements Trouble {}

    /** A fault in the program, or no memory. */
    record Fault(Throwable cause) implements Trouble {}

    /** True if who was told of the other one need not be told of this. */
    default boolean isSameAs(Trouble other) {
        if (this instanceof Fault fault && other instanceof Fault earlier) {
            return fault.cause().getClass().equals(earlier.cause().getClass());
        }
        return equals(other);
    }
}
