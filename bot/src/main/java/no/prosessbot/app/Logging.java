package no.prosessbot.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import no.prosessbot.config.LogLevel;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The one log: Logback, on standard error, with what libraries log by {@code java.util.logging} in it. */
final class Logging {

    private static final String JDA = "net.dv8tion.jda";

    /** Switched off in {@code logback.xml}; all of it is heard by who looks for a fault. */
    private static final List<String> SWITCHED_OFF = List.of(JDA, "org.sqlite");

    private Logging() {}

    /** Has to come before the first use of Lucene or JLine. */
    static void bridge() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Has errors of the library for Discord told to the operator, where not all of its log is heard anyway. */
    static void hearLibrary(Texts texts) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getLogger(JDA).getLevel() == Level.OFF) {
            LibraryErrors errors = new LibraryErrors(texts);
            errors.setContext(context);
            errors.start();
            context.getLogger(JDA).addAppender(errors);
            context.getLogger(JDA).setAdditive(false);
            context.getLogger(JDA).setLevel(Level.WARN);
        }
    }

    static void level(LogLevel level) {
        if (level == LogLevel.WARN) {
            // What logback.xml says already; starting Logback to hear so would delay every answer.
            return;
        }
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.toLevel(level.id()));
            if (level == LogLevel.DEBUG || level == LogLevel.TRACE) {
                SWITCHED_OFF.forEach(name -> context.getLogger(name).setLevel(null));
            }
        }
    }
}
