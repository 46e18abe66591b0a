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
 * Event manager between JDA's threads, one of which reads from the gateway, and the listeners. Connection events are
 * handled at once and in order, on JDA's thread; their listeners must not block it, because the same thread reconnects.
 * All other events are handed to a pool. Exceptions from listeners end here. Thread-safe.
 */
final class EventDispatch implements IEventManager {

    private final List<EventListener> ofConnection;
    private final List<EventListener> ofFeatures;
    private final WorkPool pool;
    private final EventOrder order;
    private final Overload overload;
    private final Edge edge;

    /**
     * Creates the event manager of one login.
     *
     * @param ofConnection listeners for connection events
     * @param ofFeatures listeners for all other events, called in the pool
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
            // Fired for every request; whoever made the request learns its outcome anyway.
            return;
        }
        if (event instanceof ExceptionEvent thrown) {
            // Exceptions that JDA logs itself are picked up from its log.
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

    /** Every event is also fired in its raw form; few raw events say anything that the event itself does not. */
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

    /** Adds a listener for events other than connection events. */
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
