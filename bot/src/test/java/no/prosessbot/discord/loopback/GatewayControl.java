package no.prosessbot.discord.loopback;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ways to lose the connection to Discord, each at once and to every connection there is.
 *
 * <p>The session is kept for RESUME where it says so, and collects the events meanwhile.
 */
public final class GatewayControl {
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    /** Codes after which Discord knows the session no more. */
    private static final Set<Integer> ENDING = Set.of(1000, 1001, 4003, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014);

    private final Gateway gateway;
    private final Monitor monitor;

    GatewayControl(Gateway gateway, Monitor monitor) {
        this.gateway = gateway;
        this.monitor = monitor;
    }

    /** Cuts the line: the TCP connection is reset, no word is said. The session is kept. */
    public void drop() {
        part(false, connection -> connection::cut);
    }

    /** Asks to connect again (op 7). The session is kept. */
    public void reconnect() {
        part(false, connection -> {
            connection.send(RECONNECT, Json.value(null));
            return null;
        });
    }

    /** Calls the session invalid (op 9); it is kept if it is resumable. */
    public void invalidate(boolean resumable) {
        part(!resumable, connection -> {
            connection.send(INVALID_SESSION, Json.value(resumable));
            return null;
        });
    }

    /** Closes with a code of Discord's; the session is kept unless the code says that it is not. */
    public void close(int code) {
        part(ENDING.contains(code), connection -> () -> connection.close(code, "Closed by the test"));
    }

    /** The line leads nowhere from now on: no events, no heartbeat is acknowledged. The session is kept. */
    public void zombie() {
        part(false, connection -> {
            connection.die();
            return null;
        });
    }

    /** Refuses so many connections to come. */
    public void refuse(int connections) {
        monitor.run(() -> gateway.refuse(connections));
    }

    /** Ends each login to come with this code, as 4004 (authentication failed); 0 accepts logins again. */
    public void rejectIdentify(int code) {
        monitor.run(() -> gateway.rejectIdentify(code));
    }

    /** Waits until a session is connected. */
    public void awaitConnected() {
        monitor.await(() -> "connection", () -> gateway.connected() ? true : null);
    }

    /** Waits until so many sessions were resumed since the start. */
    public void awaitResumed(int times) {
        monitor.await(() -> "resume no. " + times, () -> gateway.resumed() >= times ? true : null);
    }

    /** Waits until there were so many logins since the start. */
    public void awaitIdentified(int times) {
        monitor.await(() -> "login no. " + times, () -> gateway.identified() >= times ? true : null);
    }

    /** Waits until there were so many heartbeats since the start. */
    public void awaitHeartbeats(int count) {
        monitor.await(() -> "heartbeat no. " + count, () -> gateway.heartbeats() >= count ? true : null);
    }

    /** How many logins (IDENTIFY) there were. */
    public int identified() {
        return monitor.with(gateway::identified);
    }

    /** How many sessions were resumed. */
    public int resumed() {
        return monitor.with(gateway::resumed);
    }

    private void part(boolean forget, Function<GatewayConnection, @Nullable Runnable> action) {
        List<Runnable> outside = monitor.with(() -> gateway.part(forget, action));
        outside.forEach(Runnable::run);
    }
}
