package no.prosessbot.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One attempt to log in where people chat. */
@FunctionalInterface
interface Login {

    /**
     * Logs in, and returns when the bot answers.
     *
     * @throws IOException if that does not work now, but may later; the message is for the log
     * @throws UsageException if trying again does not help
     */
    Session attempt() throws IOException, UsageException, InterruptedException;

    /** A bot that answers. */
    interface Session {

        /** Who the bot is there. */
        String name();

        /** On how many servers it is. */
        int servers();

        /** Waits for the end. Empty if it was ended from here, else the sentence that tells why the other side did. */
        Optional<String> awaitEnd() throws InterruptedException;

        /** Takes no more questions, answers those that are there, and leaves; all within this time. */
        void end(Duration atMost);
    }
}
