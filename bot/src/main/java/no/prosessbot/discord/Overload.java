package no.prosessbot.discord;

import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.events.GenericEvent;
import no.prosessbot.answer.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles events for which the pool has no room: the user is told at once, and the operator once per overload.
 * Thread-safe; never blocks.
 */
final class Overload {

    private static final Logger LOG = LoggerFactory.getLogger(Overload.class);

    private final WorkPool pool;
    private final Edge edge;
    private final Texts texts;
    private final Language language;
    private final AtomicBoolean lasts = new AtomicBoolean();

    /**
     * Creates the handler for one pool.
     *
     * @param language language of the operator's log
     */
    Overload(WorkPool pool, Edge edge, Texts texts, Language language) {
        this.pool = pool;
        this.edge = edge;
        this.texts = texts;
        this.language = language;
    }

    /** Called when the pool did not take an event. */
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

    /**
     * Called when the pool took an event. An overload is over once less than half of the pool's capacity is pending.
     */
    void taken() {
        if (lasts.get() && pool.pending() * 2 < pool.bound() && lasts.compareAndSet(true, false)) {
            LOG.info(texts.say(language, "log.overload-over"));
        }
    }
}
