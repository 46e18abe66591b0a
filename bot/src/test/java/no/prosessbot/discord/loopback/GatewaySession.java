package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What outlives a connection: the events that were sent, by sequence number from 1. */
final class GatewaySession {
    private static final int DISPATCH = 0;

    private final String id = UUID.randomUUID().toString().replace("-", "");
    private final List<String> events = new ArrayList<>();
    private final int intents;
    private @Nullable GatewayConnection connection;

    GatewaySession(int intents) {
        this.intents = intents;
    }

    String id() {
        return id;
    }

    int sequence() {
        return events.size();
    }

    boolean wants(int intent) {
        return intent == 0 || (intents & intent) != 0;
    }

    boolean connected() {
        return connection != null;
    }

    void attach(GatewayConnection to) {
        connection = to;
        to.session(this);
    }

    void detach() {
        if (connection != null) {
            connection.session(null);
        }
        connection = null;
    }

    void dispatch(String type, JsonNode data) {
        String payload = Json.object("t", type, "s", events.size() + 1, "op", DISPATCH, "d", data)
                .toString();
        events.add(payload);
        if (connection != null) {
            connection.send(payload);
        }
    }

    /** Sends again what came after the sequence number. */
    void replay(int after) {
        if (connection != null) {
            events.subList(after, events.size()).forEach(connection::send);
        }
    }
}
