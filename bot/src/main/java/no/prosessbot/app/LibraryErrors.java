package no.prosessbot.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.prosessbot.reply.SafeText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.MessageFormatter;

/**
 * Logback appender that passes on what JDA logs as an error or with an exception: each error when it first occurs, and
 * once an hour while it persists. JDA's log contains whole events, with names and questions; only JDA's own words,
 * numbers and the stack trace are passed on.
 */
final class LibraryErrors extends AppenderBase<ILoggingEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryErrors.class);

    /** Messages that the bot reports in its own words, so that they are not reported twice. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "WebSocket connection was closed and cannot be recovered due to identification issues\n{}",
            "Failed opening handshake, appending to queue. Message: {}",
            "Failed to establish connection for a node, appending to queue",
            "There was an I/O error while executing a REST request: {}",
            "DNS resolution failed: {}");

    private static final Duration SILENCE = Duration.ofHours(1);

    private static final int FRAMES = 12;

    private final Texts texts;
    private final Map<String, Instant> told = new HashMap<>();

    LibraryErrors(Texts texts) {
        this.texts = texts;
    }

    /** Never called by two threads at a time. */
    @Override
    protected void append(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown instanceof ThrowableProxy proxy) {
            LastResort.hear(proxy.getThrowable());
        }
        boolean error = event.getLevel().isGreaterOrEqual(Level.ERROR) || thrown != null;
        if (error && !TOLD_ELSEWHERE.contains(event.getMessage()) && due(event, thrown)) {
            String where = event.getLoggerName().replaceFirst("^.*\\.", "");
            LOG.error("{}{}", texts.say("discord.library-fault", where, words(event)), trace(thrown));
        }
    }

    /**
     * Returns whether the error is to be reported now. The memory needed is bounded by the number of places in JDA that
     * log an error.
     */
    private boolean due(ILoggingEvent event, @Nullable IThrowableProxy thrown) {
        String error = event.getLoggerName() + event.getMessage() + (thrown == null ? "" : thrown.getClassName());
        Instant now = event.getInstant();
        Instant last = told.get(error);
        // Also due if the clock has been set back.
        if (last != null && now.isBefore(last.plus(SILENCE)) && !now.isBefore(last)) {
            return false;
        }
        told.put(error, now);
        return true;
    }

    private static String words(ILoggingEvent event) {
        Object[] arguments = Objects.requireNonNullElse(event.getArgumentArray(), new Object[0]);
        Object[] harmless = Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof Number || argument instanceof Boolean || argument instanceof Enum<?>
                                ? argument
                                : "…")
                .toArray();
        return SafeText.tidy(MessageFormatter.basicArrayFormat(event.getMessage(), harmless));
    }

    private static String trace(@Nullable IThrowableProxy thrown) {
        StringBuilder trace = new StringBuilder();
        for (IThrowableProxy cause = thrown; cause != null; cause = cause.getCause()) {
            trace.append("\n").append(cause.getClassName());
            StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                trace.append("\n    ").append(frames[i].getSTEAsString());
            }
        }
        return trace.toString();
    }
}
