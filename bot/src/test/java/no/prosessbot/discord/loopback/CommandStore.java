package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The application's commands, global ones and those of a server. Guarded by the {@link Monitor}. */
final class CommandStore {
    static final String GLOBAL = "";

    private static final int SLASH = 1;

    private final Map<String, List<ObjectNode>> scopes = new HashMap<>();
    private final Snowflakes ids;
    private final String applicationId;
    private int writes;

    CommandStore(Snowflakes ids, String applicationId) {
        this.ids = ids;
        this.applicationId = applicationId;
    }

    /** The commands of a server, or with {@link #GLOBAL} those of all. */
    List<ObjectNode> in(String scope) {
        return scopes.getOrDefault(scope, List.of());
    }

    List<ObjectNode> replace(String scope, JsonNode bodies) {
        writes++;
        List<ObjectNode> replaced = new ArrayList<>();
        for (JsonNode body : bodies) {
            replaced.add(stored(scope, body));
        }
        scopes.put(scope, replaced);
        return replaced;
    }

    ObjectNode add(String scope, JsonNode body) {
        writes++;
        ObjectNode command = stored(scope, body);
        List<ObjectNode> commands = new ArrayList<>(in(scope));
        commands.removeIf(old -> old.path("id").equals(command.path("id")));
        commands.add(command);
        scopes.put(scope, commands);
        return command;
    }

    ObjectNode change(String scope, String id, JsonNode body) {
        ObjectNode command = byId(scope, id);
        writes++;
        body.properties().forEach(field -> command.set(field.getKey(), field.getValue()));
        command.put("version", ids.next());
        return command;
    }

    void delete(String scope, String id) {
        ObjectNode command = byId(scope, id);
        writes++;
        List<ObjectNode> commands = new ArrayList<>(in(scope));
        commands.remove(command);
        scopes.put(scope, commands);
    }

    ObjectNode byId(String scope, String id) {
        return in(scope).stream()
                .filter(command -> command.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(ApiError::unknownCommand);
    }

    int writes() {
        return writes;
    }

    /** What a user in the scope meets under the name: the server's own command first. */
    Optional<ObjectNode> find(String scope, String name, int type) {
        return Stream.concat(in(scope).stream(), in(GLOBAL).stream())
                .filter(command -> command.path("type").asInt() == type
                        && command.path("name").asText().equals(name))
                .findFirst();
    }

    private ObjectNode stored(String scope, JsonNode body) {
        int type = body.path("type").asInt(SLASH);
        String id = in(scope).stream()
                .filter(old -> old.path("name").equals(body.path("name"))
                        && old.path("type").asInt() == type)
                .map(old -> old.path("id").asText())
                .findFirst()
                .orElseGet(ids::next);
        ObjectNode command = Json.object(
                "id",
                id,
                "application_id",
                applicationId,
                "version",
                ids.next(),
                "type",
                type,
                "default_member_permissions",
                null,
                "contexts",
                null,
                "integration_types",
                List.of(0),
                "nsfw",
                false,
                "name_localizations",
                null,
                "description",
                "",
                "description_localizations",
                null);
        body.properties().forEach(field -> command.set(field.getKey(), field.getValue()));
        command.put("type", type);
        if (!scope.equals(GLOBAL)) {
            command.put("guild_id", scope);
        }
        return command;
    }
}
