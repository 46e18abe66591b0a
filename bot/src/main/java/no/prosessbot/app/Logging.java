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

    /** What these say of the connection, the bot says itself; {@code logback.xml} has switched them off. */
    private static final List<String> JDA_CONNECTION =
            List.of(JDA + ".internal.requests.WebSocketClient", JDA + ".api.utils.SessionControllerAdapter");

    private Logging() {}

    /** Has to come before the first use of Lucene or JLine. */
    static void bridge() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static void level(LogLevel level) {
        if (level == LogLevel.WARN) {
            // What logback.xml says already; starting Logback to hear so would delay every answer.
            return;
        }
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.toLevel(level.id()));
            if (level == LogLevel.INFO) {
                context.getLogger(JDA).setLevel(Level.WARN);
            } else if (level != LogLevel.ERROR) {
                // Somebody looks for a fault.
                JDA_CONNECTION.forEach(logger -> context.getLogger(logger).setLevel(null));
            }
        }
    }
}
