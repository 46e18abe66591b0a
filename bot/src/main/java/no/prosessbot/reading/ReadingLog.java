package no.prosessbot.reading;

import java.util.List;

/**
 * Port for what the operator should know about reloads. Each condition is reported once when it begins and once when it
 * ends.
 */
public interface ReadingLog {

    /** A new snapshot has become active. */
    void renewed(InForce inForce);

    /** These files, in page order, now keep the cards of an earlier reload. Never empty. */
    void kept(List<String> files);

    /**
     * These files, in page order, no longer keep earlier cards: they have been read again, or are gone. Never empty.
     */
    void keptNoLonger(List<String> files);

    /** The present content cannot become active. Reported again if the reason changes. */
    void trouble(Trouble trouble);

    /** The content can become active again. */
    void troubleOver();
}
