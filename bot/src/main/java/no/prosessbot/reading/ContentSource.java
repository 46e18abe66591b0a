package no.prosessbot.reading;

import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;

/** Where the content comes from. Asked every few seconds, by one thread at a time. */
@FunctionalInterface
public interface ContentSource {

    /**
     * The content as it is now. Cheap as long as nothing changes.
     *
     * @throws ContentException if there is no content to be had at present
     */
    State look() throws ContentException;

    /**
     * One state of the content.
     *
     * @param location to read; is to stay readable until the source is asked again
     * @param version equal to that of an earlier state if the content has not changed since, as far as the source can
     *     tell; anything with {@code equals}, such as the name of a commit
     */
    record State(ContentLocation location, Object version) {}
}
