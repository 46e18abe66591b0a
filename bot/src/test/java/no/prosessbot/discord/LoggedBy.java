package no.prosessbot.discord;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.LoggerFactory;

/** Listens to what a class logs, from WARN on. Safe for any thread. */
final class LoggedBy extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final List<String> lines = new ArrayList<>();
    private final Logger logger;

    LoggedBy(Class<?> who) {
        this.logger = (Logger) LoggerFactory.getLogger(who);
        start();
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lock.lock();
        try {
            lines.add(event.getFormattedMessage());
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    List<String> lines() {
        lock.lock();
        try {
            return List.copyOf(lines);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there are so many lines. */
    List<String> await(int count) {
        long left = PATIENCE.toNanos();
        lock.lock();
        try {
            while (lines.size() < count) {
                if (left <= 0) {
                    throw new AssertionError("No line " + count + " in " + lines);
                }
                left = more.awaitNanos(left);
            }
            return List.copyOf(lines);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        stop();
    }
}
