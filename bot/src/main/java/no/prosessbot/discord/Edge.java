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
 * Exception barrier: catches whatever is thrown, logs it, and tells the user the same error id that is in the log. The
 * log contains neither names nor questions, not even those quoted by an exception, unless debug logging is on. An
 * {@link OutOfMemoryError} is passed to the thread's uncaught-exception handler, because the process is to end.
 */
final class Edge {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    private static final int FRAMES = 12;

    private final Outbox outbox;
    private final Texts texts;
    private final Language language;

    /** @param language language for users whose own is unknown */
    Edge(Outbox outbox, Texts texts, Language language) {
        this.outbox = outbox;
        this.texts = texts;
        this.language = language;
    }

    /** Runs the work for an interaction; if it fails, tells the user in an ephemeral message. */
    void guard(IReplyCallback event, Runnable work) {
        guard(work, id -> tell(event, "fault", id));
    }

    /** Runs work whose outcome nobody waits for. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            fault(e);
        }
    }

    /** Runs the work for an event of any kind; if it fails, tells the user who waits for an answer, if any. */
    void guardEvent(GenericEvent event, Runnable work) {
        guard(work, id -> tell(event, "fault", id));
    }

    /**
     * Runs work.
     *
     * @param apology given the error id if the work fails
     */
    void guard(Runnable work, Consumer<String> apology) {
        try {
            work.run();
        } catch (Throwable e) {
            String id = fault(e);
            guard(() -> apology.accept(id));
        }
    }

    /** Tells the user in one sentence that nothing comes of what they did, where the event allows an answer. */
    void tell(GenericEvent event, String key, Object... arguments) {
        if (event instanceof IReplyCallback asked) {
            tell(asked, key, arguments);
        } else if (event instanceof IAutoCompleteCallback typing) {
            // Choices cannot carry a sentence, but without a response Discord reports that loading failed.
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

    /** Sends a request without waiting; a failure is logged. */
    void send(RestAction<?> action) {
        outbox.send(action, Edge::undelivered);
    }

    /**
     * Handles an exception thrown in JDA outside of any listener.
     *
     * @param logged whether JDA has logged it already
     */
    static void thrown(Throwable e, boolean logged) {
        handOverLostMemory(e);
        if (!logged) {
            fault(e);
        }
    }

    /** Logs an exception and returns its error id. */
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

    /** JDA would catch the error and go on, with whatever could not be allocated missing. */
    private static void handOverLostMemory(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
            }
        }
    }

    /** Logs that Discord refused a request, or that the request could not be sent. */
    static void undelivered(Throwable e) {
        Optional<Refusal> refusal = Refusal.of(e);
        if (e instanceof ErrorResponseException known
                && known.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
            // The request was retried because the response was lost, or two bots run with one token.
            LOG.info("Discord had an answer already: {}", refusal.orElseThrow());
        } else if (refusal.isPresent()) {
            LOG.warn("Discord refused {}", refusal.get());
        } else if (connectionFailed(e)) {
            LOG.warn("An answer did not reach Discord: {}", reason(e));
        } else {
            // The exception was thrown by the bot's own code that runs after the request.
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
