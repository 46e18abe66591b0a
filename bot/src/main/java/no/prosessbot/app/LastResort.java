package no.prosessbot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of what nobody caught, on whatever thread. Memory that has run out ends the process at once: whatever was being
 * made then is missing, nobody knows what, and only a new process has all of it. Everything else is logged, and the process
 * goes on without that thread.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    /** Bytes that are let go, should what ends the process need some. */
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
     * Hears of it from now on.
     *
     * @param sentence told on standard error where memory has run out; may be empty
     */
    static void install(String sentence) {
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(sentence));
    }

    /**
     * Tells a sentence from now on, where {@link #install} was called; a process that is not the program's own is left
     * as it is.
     */
    static void tell(String sentence) {
        if (Thread.getDefaultUncaughtExceptionHandler() instanceof LastResort) {
            install(sentence);
        }
    }

    /** Ends the process if this came of memory that has run out; for those who catch more than they understand. */
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

    /** Makes no object, and runs no hook that would. */
    private void end() {
        reserve = null;
        try {
            err.write(sentence);
        } catch (IOException unheard) {
            // The status says it too.
        } finally {
            runtime.halt(ExitStatus.OUT_OF_MEMORY);
        }
    }
}
