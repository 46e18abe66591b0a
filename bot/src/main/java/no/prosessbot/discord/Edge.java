package no.prosessbot.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.interactions.callbacks.IAutoCompleteCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where faults that nobody expected end, whatever was thrown: once in the log and once with the user, by the same id. The
 * log has neither names nor questions, not even those that an exception repeats, unless it is set to debug. Memory that has
 * run out is for the thread's own handler of what nobody caught, as the process is to end.
 */
final class Edge {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    private static final int FRAMES = 12;

    private final Outbox outbox;
    private final Texts texts;
    private final Language language;

    /** @param language told to those whose own is not known */
    Edge(Outbox outbox, Texts texts, Language language) {
        this.outbox = outbox;
        this.texts = texts;
        this.language = language;
    }

    /** Does what an interaction asks for; if that fails, its user is told so in private. */
    void guard(IReplyCallback event, Runnable work) {
        guard(work, id -> tell(event, "fault", id));
    }

    /** Does what nobody waits for an answer to. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            fault(e);
        }
    }

    /** Does what an event asks for, whatever it is; if that fails, whoever waits for an answer is told so. */
    void guardEvent(GenericEvent event, Runnable work) {
        guard(work, id -> tell(event, "fault", id));
    }

    /**
     * Does something.
     *
     * @param apology told the id of the fault if it fails
     */
    void guard(Runnable work, Consumer<String> apology) {
        try {
            work.run();
        } catch (Throwable e) {
            String id = fault(e);
            guard(() -> apology.accept(id));
        }
    }

    /** Tells in one sentence, where that can be told, that nothing comes of what somebody did. */
    void tell(GenericEvent event, String key, Object... arguments) {
        if (event instanceof IReplyCallback asked) {
            tell(asked, key, arguments);
        } else if (event instanceof IAutoCompleteCallback typing) {
            // There is no room for a sentence, but without an answer Discord says that loading failed.
            if (!typing.isAcknowledged()) {
                send(typing.replyChoices(List.of()));
            }
        } else if (event instanceof MessageReceivedEvent written && Calling.by(written.getMessage())) {
            if (Place.of(written.getMessage()).maySpeak()) {
                MessageCreateData note = Messages.text(texts.say(language, key, arguments));
                send(Replying.to(written.getMessage(), note));
            }
        }
    }

    private void tell(IReplyCallback event, String key, Object... arguments) {
        MessageCreateData note = Messages.text(texts.say(Texts.language(event.getUserLocale()), key, arguments));
        RestAction<?> told = event.isAcknowledged()
                ? event.getHook().sendMessage(note).setEphemeral(true)
                : event.reply(note).setEphemeral(true);
        send(told);
    }

    /** Sends; a failure is logged. */
    void send(RestAction<?> action) {
        outbox.send(action, Edge::undelivered);
    }

    /**
     * Something was thrown where the library called nobody.
     *
     * @param logged whether the library has logged it
     */
    static void thrown(Throwable e, boolean logged) {
        handOverLostMemory(e);
        if (!logged) {
            fault(e);
        }
    }

    /** Logs a fault and tells its id. */
    static String fault(Throwable e) {
        handOverLostMemory(e);
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

    /** The library would catch it, and go on without what could not be made. */
    private static void handOverLostMemory(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
            }
        }
    }

    /** Logs that Discord would not take something, or that it could not be sent. */
    static void undelivered(Throwable e) {
        Optional<Refusal> refusal = Refusal.of(e);
        if (e instanceof ErrorResponseException known
                && known.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
            // It was sent again as its receipt was lost; or two bots run with one token.
            LOG.info("Discord had an answer already: {}", refusal.orElseThrow());
        } else if (refusal.isPresent()) {
            LOG.warn("Discord refused {}", refusal.get());
        } else if (connectionFailed(e)) {
            LOG.warn("An answer did not reach Discord: {}", reason(e));
        } else {
            // What follows a request that Discord took is done by us.
            fault(e);
        }
        LOG.debug("An answer that did not get through", e);
    }

    private static boolean connectionFailed(Throwable e) {
        return e instanceof ErrorResponseException
                || e instanceof RateLimitedException
                || e instanceof InteractionExpiredException
                || e instanceof TimeoutException
                || e instanceof CancellationException
                || e instanceof RejectedExecutionException;
    }

    private static String reason(Throwable e) {
        Throwable cause = e instanceof ErrorResponseException && e.getCause() != null ? e.getCause() : e;
        return cause.getClass().getName();
    }
}
