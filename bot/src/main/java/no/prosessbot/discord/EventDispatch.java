package no.prosessbot.discord;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.events.ExceptionEvent;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.http.HttpRequestEvent;
import net.dv8tion.jda.api.events.session.GenericSessionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.hooks.IEventManager;

/**
 * Stands between the library's threads, one of which reads from the gateway, and the listeners. How the connection is,
 * listeners hear at once and in its order, and must not keep the thread: it is the one that reconnects. All else is handed
 * to a pool, and the library's thread goes on. Whatever a listener throws ends here. Thread-safe.
 */
final class EventDispatch implements IEventManager {

    private final List<EventListener> ofConnection;
    private final List<EventListener> ofFeatures;
    private final WorkPool pool;
    private final EventOrder order;
    private final Overload overload;
    private final Edge edge;

    /**
     * Dispatches the events of one login.
     *
     * @param ofConnection hear how the connection is
     * @param ofFeatures hear all else, in the pool
     */
    EventDispatch(
            List<? extends EventListener> ofConnection,
            List<? extends EventListener> ofFeatures,
            WorkPool pool,
            EventOrder order,
            Overload overload,
            Edge edge) {
        this.ofConnection = List.copyOf(ofConnection);
        this.ofFeatures = new CopyOnWriteArrayList<>(ofFeatures);
        this.pool = pool;
        this.order = order;
        this.overload = overload;
        this.edge = edge;
    }

    @Override
    public void handle(GenericEvent event) {
        if (event instanceof HttpRequestEvent) {
            // One for each request that is made, which whoever made it is told of anyway.
            return;
        }
        if (event instanceof ExceptionEvent thrown) {
            // What the library has logged is heard there.
            Edge.thrown(thrown.getCause(), thrown.isLogged());
        } else if (ofConnection(event)) {
            ofConnection.forEach(listener -> edge.guard(() -> listener.onEvent(event)));
        } else {
            edge.guard(() -> {
                if (!(event instanceof RawGatewayEvent raw) || concerns(raw)) {
                    handOver(event);
                }
            });
        }
    }

    /** Each event comes in its raw form too; few of these say what the event itself does not. */
    private static boolean concerns(RawGatewayEvent raw) {
        return WithheldMessage.of(raw).isPresent();
    }

    private static boolean ofConnection(GenericEvent event) {
        return event instanceof GenericSessionEvent
                || event instanceof StatusChangeEvent
                || event instanceof GatewayPingEvent;
    }

    private void handOver(GenericEvent event) {
        boolean taken = pool.offer(
                order.key(event),
                () -> ofFeatures.forEach(listener -> edge.guardEvent(event, () -> listener.onEvent(event))));
        if (taken) {
            overload.taken();
        } else {
            edge.guard(() -> overload.refuse(event));
        }
    }

    /** Adds a listener that hears what features hear. */
    @Override
    public void register(Object listener) {
        ofFeatures.add((EventListener) listener);
    }

    @Override
    public void unregister(Object listener) {
        ofFeatures.remove(listener);
    }

    @Override
    public List<Object> getRegisteredListeners() {
        return List.copyOf(ofFeatures);
    }
}
