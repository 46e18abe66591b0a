package no.prosessbot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Default handler of uncaught exceptions on all threads. If memory has run out, it ends the process at once: some
 * object is missing, nobody knows which, and only a new process is whole again. Anything else is logged, and the
 * process goes on without the thread.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    /** Bytes freed when memory has run out, in case ending the process needs some. */
    private static final int RESERVE = 1 << 18;

    private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    private final byte[] sentence;
    private final Runtime runtime = Runtime.getRuntime();

    @SuppressWarnings("UnusedVariable")
    private byte @Nullable [] reserve = new byte[RESERVE];

    private LastResort(String sentence) {
        this.sentence = (sentence.isEmpty() ? "" : sentence + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Installs the handler.
     *
     * @param sentence printed on standard error if memory runs out; may be empty
     */
    static void install(String sentence) {
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(sentence));
    }

    /** Replaces the sentence if {@link #install} was called; does nothing in a process with another handler. */
    static void tell(String sentence) {
        if (Thread.getDefaultUncaughtExceptionHandler() instanceof LastResort) {
            install(sentence);
        }
    }

    /**
     * Ends the process if the exception was caused by lack of memory; for code that catches more than it understands.
     */
    static void hear(Throwable caught) {
        if (outOfMemory(caught)) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, caught);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (outOfMemory(fault)) {
            end();
        }
        LOG.error("The thread {} has ended", thread.getName());
        Faults.log(LOG, fault);
    }

    private static boolean outOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Allocates no objects, and runs no shutdown hooks, which would. */
    private void end() {
        reserve = null;
        try {
            err.write(sentence);
        } catch (IOException unheard) {
            // The exit status says it too.
        } finally {
            runtime.halt(ExitStatus.OUT_OF_MEMORY);
        }
    }
}
