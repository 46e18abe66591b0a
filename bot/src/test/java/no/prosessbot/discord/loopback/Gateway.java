package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's protocol: who is logged in, and what is sent to whom.
 *
 * <p>Guarded by the {@link Monitor}. What has to close a connection is handed back to be run outside of it.
 *
 * @see <a href="https://discord.com/developers/docs/events/gateway">Gateway</a>
 */
final class Gateway {
    static final int GUILD_MESSAGES = 1 << 9;
    static final int DIRECT_MESSAGES = 1 << 12;

    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int RESUME = 6;
    private static final int MEMBERS = 8;
    private static final int INVALID = 9;
    private static final int HELLO = 10;
    private static final int ACK = 11;
    private static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;
    private static final int CLEAN = 1000;
    private static final int AWAY = 1001;

    private final World world;
    private final WorldJson json;
    private final LoopbackOptions options;
    private final String token;
    private final Map<String, GatewaySession> sessions = new LinkedHashMap<>();
    private final Set<GatewayConnection> connections = new LinkedHashSet<>();
    private String url = "";
    private int refusals;
    private int identifyCode;
    private int identified;
    private int resumed;
    private int heartbeats;

    Gateway(World world, LoopbackOptions options, String token) {
        this.world = world;
        this.json = new WorldJson(world);
        this.options = options;
        this.token = token;
    }

    void listensAt(String at) {
        url = at;
    }

    /** Counts a refusal down; whether this connection is to be refused. */
    boolean refuses() {
        boolean refuse = refusals > 0;
        refusals -= refuse ? 1 : 0;
        return refuse;
    }

    void refuse(int connectionsToCome) {
        refusals = connectionsToCome;
    }

    /** Ends each login from now on with this code; 0 accepts logins again. */
    void rejectIdentify(int code) {
        identifyCode = code;
    }

    void opened(GatewayConnection connection) {
        connections.add(connection);
        connection.send(
                HELLO, Json.object("heartbeat_interval", options.heartbeat().toMillis()));
    }

    void closed(GatewayConnection connection, int code) {
        connections.remove(connection);
        GatewaySession session = connection.session();
        if (session != null) {
            session.detach();
            if (code == CLEAN || code == AWAY) {
                sessions.remove(session.id());
            }
        }
        connection.release();
    }

    /** Takes a message of the client; the result is to be run outside of the monitor. */
    Runnable received(GatewayConnection connection, JsonNode message) {
        if (connection.dead()) {
            return Gateway::nothing;
        }
        JsonNode data = message.path("d");
        switch (message.path("op").asInt(-1)) {
            case HEARTBEAT -> {
                heartbeats++;
                connection.send(ACK, Json.value(null));
                return Gateway::nothing;
            }
            case IDENTIFY -> {
                return identify(connection, data);
            }
            case RESUME -> {
                return resume(connection, data);
            }
            case MEMBERS -> members(connection, data);
            case PRESENCE -> {}
            default -> {
                return () -> connection.close(4001, "Unknown opcode.");
            }
        }
        return Gateway::nothing;
    }

    private static void nothing() {}

    private Runnable identify(GatewayConnection connection, JsonNode data) {
        int intents = data.path("intents").asInt();
        int granted = options.intents().stream().reduce(0, (one, other) -> one | other);
        if (identifyCode != 0) {
            int code = identifyCode;
            return () -> connection.close(code, "Rejected.");
        }
        if (!data.path("token").asText().equals(token)) {
            return () -> connection.close(4004, "Authentication failed.");
        }
        if ((intents & PRIVILEGED & ~granted) != 0) {
            return () -> connection.close(4014, "Disallowed intent(s).");
        }
        if (connection.session() != null) {
            return () -> connection.close(4005, "Already authenticated.");
        }
        GatewaySession session = new GatewaySession(intents);
        sessions.put(session.id(), session);
        session.attach(connection);
        session.dispatch("READY", ready(session));
        for (Guild guild : world.joined()) {
            if (world.down(guild)) {
                session.dispatch("GUILD_DELETE", Json.object("id", guild.id(), "unavailable", true));
            } else {
                session.dispatch("GUILD_CREATE", json.guildCreate(guild));
            }
        }
        identified++;
        return Gateway::nothing;
    }

    private ObjectNode ready(GatewaySession session) {
        List<ObjectNode> guilds = world.joined().stream()
                .map(guild -> Json.object("id", guild.id(), "unavailable", true))
                .toList();
        return Json.object(
                "v",
                10,
                "user",
                json.self(),
                "guilds",
                guilds,
                "session_id",
                session.id(),
                "resume_gateway_url",
                url,
                "shard",
                List.of(0, 1),
                "private_channels",
                List.of(),
                "application",
                Json.object("id", world.applicationId(), "flags", 1 << 23));
    }

    private Runnable resume(GatewayConnection connection, JsonNode data) {
        GatewaySession session = sessions.get(data.path("session_id").asText());
        int after = data.path("seq").asInt();
        if (!data.path("token").asText().equals(token)) {
            return () -> connection.close(4004, "Authentication failed.");
        }
        if (session == null) {
            connection.send(INVALID, Json.value(false));
            return Gateway::nothing;
        }
        if (after > session.sequence()) {
            return () -> connection.close(4007, "Invalid seq");
        }
        session.detach();
        session.attach(connection);
        session.replay(after);
        session.dispatch("RESUMED", Json.object());
        resumed++;
        return Gateway::nothing;
    }

    private void members(GatewayConnection connection, JsonNode data) {
        GatewaySession session = connection.session();
        if (session == null) {
            return;
        }
        Set<String> wanted = new LinkedHashSet<>();
        data.path("user_ids").forEach(id -> wanted.add(id.asText()));
        if (data.path("user_ids").isValueNode()) {
            wanted.add(data.path("user_ids").asText());
        }
        String prefix = data.path("query").asText("");
        List<ObjectNode> found = world.users().keySet().stream()
                .filter(user -> wanted.isEmpty() ? user.name().startsWith(prefix) : wanted.contains(user.id()))
                .map(user -> json.member(user, true))
                .toList();
        JsonNode guild = data.path("guild_id");
        session.dispatch(
                "GUILD_MEMBERS_CHUNK",
                Json.object(
                        "guild_id",
                        guild.isArray() ? guild.path(0) : guild,
                        "members",
                        found,
                        "chunk_index",
                        0,
                        "chunk_count",
                        1,
                        "not_found",
                        List.of(),
                        "nonce",
                        data.path("nonce")));
    }

    /** Sends an event to every session that has the intent (0: to all); false if there is none to keep it. */
    boolean dispatch(String type, int intent, JsonNode data) {
        List<GatewaySession> receivers = sessions.values().stream()
                .filter(session -> session.wants(intent))
                .toList();
        receivers.forEach(session -> session.dispatch(type, data));
        return !receivers.isEmpty();
    }

    boolean connected() {
        return sessions.values().stream().anyMatch(GatewaySession::connected);
    }

    int identified() {
        return identified;
    }

    int resumed() {
        return resumed;
    }

    int heartbeats() {
        return heartbeats;
    }

    /** Takes every connection away from its session, and gives what is then to be done to each of them. */
    List<Runnable> part(boolean forget, Function<GatewayConnection, @Nullable Runnable> action) {
        List<Runnable> actions = new ArrayList<>();
        for (GatewayConnection connection : List.copyOf(connections)) {
            GatewaySession session = connection.session();
            if (session != null) {
                session.detach();
                if (forget) {
                    sessions.remove(session.id());
                }
            }
            Runnable outside = action.apply(connection);
            if (outside != null) {
                actions.add(outside);
            }
        }
        return actions;
    }
}
