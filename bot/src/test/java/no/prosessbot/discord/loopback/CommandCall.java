package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a user typed into the data of an interaction, by the command as it is registered. */
final class CommandCall {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private final List<String> path;
    private final Map<String, ?> options;
    private final @Nullable String focused;

    /** @param path the command's name, and after spaces those of group and subcommand */
    CommandCall(String path, Map<String, ?> options, @Nullable String focused) {
        this.path = List.of(path.split(" ", -1));
        this.options = options;
        this.focused = focused;
    }

    String name() {
        return path.get(0);
    }

    /** @throws IllegalStateException if Discord would not let a user send this */
    ObjectNode data(ObjectNode command) {
        ObjectNode data = Json.object("id", command.path("id"), "type", command.path("type"), "name", name());
        JsonNode definition = command;
        ObjectNode at = data;
        for (String name : path.subList(1, path.size())) {
            definition = option(definition, name);
            ObjectNode inner = Json.object("type", definition.path("type"), "name", name);
            at.set("options", Json.array(List.of(inner)));
            at = inner;
        }
        at.set("options", values(definition));
        return data;
    }

    private ArrayNode values(JsonNode definition) {
        ArrayNode values = Json.array(List.of());
        Set<String> left = new HashSet<>(options.keySet());
        for (JsonNode option : definition.path("options")) {
            int type = option.path("type").asInt();
            String name = option.path("name").asText();
            if (type == SUBCOMMAND || type == GROUP) {
                throw new IllegalStateException("/" + String.join(" ", path) + " needs a subcommand");
            }
            Object value = options.get(name);
            left.remove(name);
            if (value != null) {
                ObjectNode given = Json.object("type", type, "name", name, "value", plain(value));
                if (name.equals(focused)) {
                    given.put("focused", true);
                }
                values.add(given);
            } else if (focused == null && option.path("required").asBoolean()) {
                throw new IllegalStateException("/" + String.join(" ", path) + " needs the option " + name);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("/" + String.join(" ", path) + " has no option " + left);
        }
        return values;
    }

    private static JsonNode option(JsonNode definition, String name) {
        for (JsonNode option : definition.path("options")) {
            if (option.path("name").asText().equals(name)) {
                return option;
            }
        }
        throw new IllegalStateException(definition.path("name").asText() + " has no subcommand " + name);
    }

    private static Object plain(Object value) {
        if (value instanceof User user) {
            return user.id();
        }
        if (value instanceof Channel channel) {
            return channel.id();
        }
        return value instanceof Role role ? role.id() : value;
    }

    /** The users, roles and channels among the options, as Discord adds them. */
    ObjectNode resolved(World world, User caller) {
        WorldJson json = new WorldJson(world);
        ObjectNode resolved = Json.object();
        for (Object value : options.values()) {
            if (value instanceof User user) {
                resolved.withObjectProperty("users").set(user.id(), user.json());
                resolved.withObjectProperty("members").set(user.id(), json.member(user, false));
            } else if (value instanceof Role role) {
                resolved.withObjectProperty("roles").set(role.id(), role.json(1));
            } else if (value instanceof Channel channel) {
                ObjectNode node = json.channel(channel);
                node.put("permissions", Long.toString(world.permissions(caller, channel)));
                resolved.withObjectProperty("channels").set(channel.id(), node);
            }
        }
        return resolved;
    }
}
