package no.prosessbot.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import no.prosessbot.config.LogLevel;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sets up logging: Logback on standard error, which also receives what libraries log through {@code java.util.logging}.
 */
final class Logging {

    private static final String JDA = "net.dv8tion.jda";

    /** Loggers switched off in {@code logback.xml}, and switched on at levels debug and trace. */
    private static final List<String> SWITCHED_OFF = List.of(JDA, "org.sqlite");

    private Logging() {}

    /** Redirects {@code java.util.logging} to SLF4J. Must be called before the first use of Lucene or JLine. */
    static void bridge() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Passes JDA's errors on to the operator, unless JDA's whole log is on anyway. */
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
            // The level set in logback.xml. Initialising Logback just to repeat it would delay every answer.
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
