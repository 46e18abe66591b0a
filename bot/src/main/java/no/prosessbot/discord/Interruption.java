package no.prosessbot.discord;

import java.time.Duration;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * Lets JDA resume a session that ended because its heartbeats were not answered. JDA then closes the connection and
 * reconnects on the thread that read from it. The WebSocket library interrupts that thread, possibly only after the
 * reconnect has begun; JDA would take the interrupt for a request to stop, and give up. This listener waits for the
 * interrupt and consumes it.
 */
final class Interruption extends ListenerAdapter {

    /** Many times longer than the interrupt takes to arrive after the connection is closed. */
    private static final Duration ABOUT_TO_COME = Duration.ofMillis(100);

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        if (event.isClosedByServer()) {
            return;
        }
        try {
            Thread.sleep(ABOUT_TO_COME.toMillis());
        } catch (InterruptedException taken) {
            // The interrupt has served its purpose: the thread reads no more.
        }
    }
}
