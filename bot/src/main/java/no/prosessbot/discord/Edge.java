package no.prosessbot.discord;

import java.util.Locale;
import java.util.UUID;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import no.prosessbot.answer.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where faults that nobody expected end: once in the log and once with the user, by the same id. The log has neither
 * names nor questions, not even those that an exception repeats, unless it is set to debug.
 */
final class Edge {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    private static final int FRAMES = 12;

    private final Outbox outbox;
    private final Texts texts;

    Edge(Outbox outbox, Texts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    /** Does what an interaction asks for; if that fails, its user is told so in private. */
    void guard(IReplyCallback event, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            String id = fault(e);
            Language language = Texts.language(event.getUserLocale());
            String note = texts.say(language, "fault", id);
            RestAction<?> told = event.isAcknowledged()
                    ? event.getHook().sendMessage(note).setEphemeral(true)
                    : event.reply(note).setEphemeral(true);
            send(told);
        }
    }

    /** Does what nobody waits for an answer to. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            fault(e);
        }
    }

    /** Sends; a failure is logged. */
    void send(RestAction<?> action) {
        outbox.send(action, Edge::undelivered);
    }

    /** Logs a fault and tells its id. */
    static String fault(Throwable e) {
        String id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        StringBuilder where = new StringBuilder(e.getClass().getName());
        StackTraceElement[] frames = e.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            where.append("\n    at ").append(frames[i]);
        }
        LOG.error("Fault {}: {}", id, where);
        LOG.debug("Fault {} in full", id, e);
        return id;
    }

    /** Logs that Discord would not take something. */
    static void undelivered(Throwable e) {
        if (e instanceof ErrorResponseException known
                && known.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
            // It was sent again as its receipt was lost; or two bots run with one token.
            LOG.info("Discord had an answer already: {}", known.getErrorResponse());
        } else if (e instanceof ErrorResponseException refused
                && refused.getErrorResponse() != ErrorResponse.SERVER_ERROR) {
            LOG.warn("Discord refused an answer: {} {}", refused.getErrorCode(), refused.getErrorResponse());
        } else {
            LOG.warn("An answer did not reach Discord: {}", e.getClass().getName());
        }
        LOG.debug("An answer that did not get through", e);
    }
}
