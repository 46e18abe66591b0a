package no.prosessbot.app;

import java.util.concurrent.ThreadLocalRandom;
import no.prosessbot.reply.SafeText;
import org.slf4j.Logger;

/** Logs faults that nobody expected. */
final class Faults {

    private Faults() {}

    /** Logs what it is, and where at debug; returns the id to tell people. */
    static String log(Logger log, Throwable fault) {
        LastResort.hear(fault);
        String id = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x100000, 0x1000000));
        log.error("Unexpected fault {}: {}", id, SafeText.oneLine(fault.toString()));
        log.debug("Trace of fault {}", id, fault);
        return id;
    }
}
