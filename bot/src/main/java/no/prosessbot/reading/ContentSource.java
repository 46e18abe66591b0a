package no.prosessbot.reading;

import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;

/** Source of the content. Polled every few seconds, by one thread at a time. */
@FunctionalInterface
public interface ContentSource {

    /**
     * Returns the present state of the content. Cheap as long as nothing changes.
     *
     * @throws ContentException if no content is available at present
     */
    State look() throws ContentException;

    /**
     * One state of the content.
     *
     * @param location where to read it; must remain readable until the source is polled again
     * @param version equal to an earlier state's version if, as far as the source can tell, the content has not changed
     *     since; any object with {@code equals}, such as a commit hash
     */
    record State(ContentLocation location, Object version) {}
}
