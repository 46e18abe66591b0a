package no.prosessbot.discord;

import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.events.GenericEvent;
import no.prosessbot.answer.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to events for which there is no room: whoever asked is told at once, and the operator once each time that
 * it begins. Thread-safe; never waits.
 */
final class Overload {

    private static final Logger LOG = LoggerFactory.getLogger(Overload.class);

    private final WorkPool pool;
    private final Edge edge;
    private final Texts texts;
    private final Language language;
    private final AtomicBoolean lasts = new AtomicBoolean();

    /**
     * Looks after one pool.
     *
     * @param language the operator's
     */
    Overload(WorkPool pool, Edge edge, Texts texts, Language language) {
        this.pool = pool;
        this.edge = edge;
        this.texts = texts;
        this.language = language;
    }

    /** The pool did not take the event. */
    void refuse(GenericEvent event) {
        if (pool.stopped()) {
            edge.tell(event, "closing");
            return;
        }
        if (lasts.compareAndSet(false, true)) {
            LOG.warn(texts.say(language, "log.overload", pool.pending()));
        }
        edge.tell(event, "overload");
    }

    /** The pool took one; it is over when most of those that waited have been answered. */
    void taken() {
        if (lasts.get() && pool.pending() * 2 < pool.bound() && lasts.compareAndSet(true, false)) {
            LOG.info(texts.say(language, "log.overload-over"));
        }
    }
}
