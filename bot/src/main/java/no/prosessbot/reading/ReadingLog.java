package no.prosessbot.reading;

import java.util.List;

/** Told of what the operator should know of the readings: each thing once when it begins, and once when it is over. */
public interface ReadingLog {

    /** A new edition has taken over. */
    void renewed(InForce inForce);

    /** These files, in page order, now hold by the cards of an earlier reading. Never empty. */
    void kept(List<String> files);

    /** These files, in page order, hold as they are again, if they are still there. Never empty. */
    void keptNoLonger(List<String> files);

    /** Something keeps the content from being in force; also when it is something else than before. */
    void trouble(Trouble trouble);

    /** Nothing does so any longer. */
    void troubleOver();
}
