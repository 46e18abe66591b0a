package no.prosessbot.discord;

import java.time.Duration;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * Lets a session be resumed that ended as its heartbeats were not answered. The library closes the connection then, and
 * connects again on the thread that read from it. The WebSocket library interrupts that thread, perhaps only now; the
 * library would take it for the wish to end, and give up. So the interruption is waited for, and taken.
 */
final class Interruption extends ListenerAdapter {

    /** Many times what it takes from the closing of the connection to the interruption. */
    private static final Duration ABOUT_TO_COME = Duration.ofMillis(100);

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        if (event.isClosedByServer()) {
            return;
        }
        try {
            Thread.sleep(ABOUT_TO_COME.toMillis());
        } catch (InterruptedException taken) {
            // It has done what it was for: nobody reads any more.
        }
    }
}
