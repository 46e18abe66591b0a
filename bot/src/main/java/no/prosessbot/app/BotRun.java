package no.prosessbot.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.prosessbot.app.Login.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a bot going: logs in, patiently where that may help, and stays until it ends. */
final class BotRun {

    /** Who ends the process waits five seconds for it; a little of that is for the rest. */
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(BotRun.class);

    private final Login login;
    private final Pause pause;
    private final Texts texts;
    private final AtomicReference<@Nullable Session> session = new AtomicReference<>();

    /** Waits, but not if the program is to end; tells whether it is. */
    @FunctionalInterface
    interface Pause {
        boolean isCutShort(Duration length) throws InterruptedException;
    }

    BotRun(Login login, Pause pause, Texts texts) {
        this.login = login;
        this.pause = pause;
        this.texts = texts;
    }

    /** Returns when the bot was ended from here. */
    void run() throws UsageException, InterruptedException {
        Backoff backoff = new Backoff();
        Duration wait = Duration.ZERO;
        while (!pause.isCutShort(wait)) {
            try {
                Session begun = login.attempt();
                session.set(begun);
                LOG.info(texts.say("discord.connected", begun.name(), begun.servers()));
                Optional<String> fault = begun.awaitEnd();
                if (fault.isPresent()) {
                    throw new UsageException(fault.get());
                }
                return;
            } catch (IOException e) {
                wait = backoff.next();
                LOG.warn(texts.say("discord.unreachable", String.valueOf(e.getMessage()), wait.toSeconds()));
            }
        }
    }

    /** Ends the bot; from any thread. */
    void end() {
        Session begun = session.get();
        if (begun != null) {
            LOG.info(texts.say("discord.ending"));
            begun.end(LONGEST_FAREWELL);
        }
        LOG.info(texts.say("discord.ended"));
    }
}
