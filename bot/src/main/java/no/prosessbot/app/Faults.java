package no.prosessbot.app;

import java.util.concurrent.ThreadLocalRandom;
import no.prosessbot.reply.SafeText;
import org.slf4j.Logger;

/** Logs unexpected exceptions. */
final class Faults {

    private Faults() {}

    /**
     * Logs the exception, with its stack trace at debug level, and returns the error id to show to users. Ends the
     * process if memory has run out, see {@link LastResort#hear}.
     */
    static String log(Logger log, Throwable fault) {
        LastResort.hear(fault);
        String id = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x100000, 0x1000000));
        log.error("Unexpected fault {}: {}", id, SafeText.oneLine(fault.toString()));
        log.debug("Trace of fault {}", id, fault);
        return id;
    }
}
