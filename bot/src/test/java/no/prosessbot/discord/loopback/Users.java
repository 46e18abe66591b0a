package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What users can do with what they see: commands, components, forms. Throws {@link IllegalStateException} for what
 * Discord would not let them do. Guarded by the {@link Monitor}.
 */
final class Users {
    private final World world;
    private final Messages messages;
    private final CommandStore commands;

    Users(World world, Messages messages, CommandStore commands) {
        this.world = world;
        this.messages = messages;
        this.commands = commands;
    }

    /** The command that the user meets under the name in the channel. */
    ObjectNode visible(String name, int type, User user, Channel channel, boolean evenIfHidden) {
        Guild guild = channel.guild();
        String scope = guild == null ? CommandStore.GLOBAL : guild.id();
        ObjectNode command = commands.find(scope, name, type)
                .orElseThrow(() -> new IllegalStateException("No command " + name + " is registered"));
        if (evenIfHidden) {
            return command;
        }
        Set<Integer> contexts = new HashSet<>();
        command.path("contexts").forEach(context -> contexts.add(context.asInt()));
        if (!contexts.isEmpty() && !contexts.contains(channel.context())) {
            throw new IllegalStateException("/" + name + " is not offered in " + channel);
        }
        JsonNode demanded = command.path("default_member_permissions");
        if (guild != null && demanded.isTextual() && !may(user, demanded.asLong())) {
            throw new IllegalStateException("/" + name + " is not offered to " + user.name());
        }
        return command;
    }

    private boolean may(User user, long demanded) {
        long has = world.permissions(user, null);
        return (has & Permissions.ADMINISTRATOR) != 0 || (demanded != 0 && (has & demanded) == demanded);
    }

    /** The message that Discord keeps under the id. */
    ObjectNode kept(JsonNode message) {
        return messages.find(
                        message.path("channel_id").asText(), message.path("id").asText())
                .orElseThrow(() -> new IllegalStateException("No such message: " + message));
    }

    Channel channelOf(JsonNode message) {
        return world.channel(message.path("channel_id").asText()).orElseThrow();
    }

    ObjectNode component(ObjectNode message, String name, List<String> choices, User user, boolean evenIfHidden) {
        String owner =
                message.path("interaction_metadata").path("user").path("id").asText();
        if (Messages.isEphemeral(message) && !owner.equals(user.id()) && !evenIfHidden) {
            throw new IllegalStateException(user.name() + " does not see this message");
        }
        JsonNode component = find(message.path("components"), name)
                .orElseThrow(() -> new IllegalStateException("No component " + name + " in " + message));
        if (component.path("disabled").asBoolean()) {
            throw new IllegalStateException(name + " is disabled");
        }
        ObjectNode data = Json.object(
                "id",
                component.path("id"),
                "custom_id",
                component.path("custom_id"),
                "component_type",
                component.path("type"));
        if (component.path("type").asInt() != ComponentLimits.BUTTON) {
            data.set("values", values(component, choices));
        }
        return data;
    }

    private static Optional<JsonNode> find(JsonNode components, String name) {
        for (JsonNode component : components) {
            boolean named = component.path("custom_id").asText().equals(name)
                    || component.path("label").asText().equals(name)
                    || component.path("placeholder").asText().equals(name);
            if (named && component.has("custom_id")) {
                return Optional.of(component);
            }
            Optional<JsonNode> inside = find(component.path("components"), name);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static ArrayNode values(JsonNode menu, List<String> choices) {
        ArrayNode values = Json.array(List.of());
        for (JsonNode option : menu.path("options")) {
            if (choices.contains(option.path("value").asText())
                    || choices.contains(option.path("label").asText())) {
                values.add(option.path("value"));
            }
        }
        int min = menu.path("min_values").asInt(1);
        int max = menu.path("max_values").asInt(1);
        if (values.size() != choices.size() || values.size() < min || values.size() > max) {
            throw new IllegalStateException("Not to be chosen: " + choices + " in " + menu);
        }
        return values;
    }

    /** The form as it is sent, of rows or labels as it was shown. */
    ObjectNode submission(JsonNode modal, Map<String, String> inputs) {
        Set<String> left = new HashSet<>(inputs.keySet());
        ArrayNode parts = Json.array(List.of());
        for (JsonNode part : numbered(modal).path("components")) {
            if (part.has("component")) {
                parts.add(Json.object(
                        "type",
                        part.path("type"),
                        "id",
                        part.path("id"),
                        "component",
                        filled(part.path("component"), inputs, left)));
            } else if (part.has("components")) {
                JsonNode input = filled(part.path("components").path(0), inputs, left);
                parts.add(Json.object("type", part.path("type"), "id", part.path("id"), "components", List.of(input)));
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("No inputs " + left + " in " + modal);
        }
        return Json.object("custom_id", modal.path("custom_id"), "components", parts);
    }

    private static JsonNode numbered(JsonNode modal) {
        JsonNode copy = modal.deepCopy();
        Messages.number(copy.path("components"), 1);
        return copy;
    }

    private static ObjectNode filled(JsonNode input, Map<String, String> inputs, Set<String> left) {
        String id = input.path("custom_id").asText();
        left.remove(id);
        String value = inputs.getOrDefault(id, input.path("value").asText(""));
        ObjectNode filled = Json.object("type", input.path("type"), "id", input.path("id"), "custom_id", id);
        if (input.path("type").asInt() != ComponentLimits.TEXT_INPUT) {
            filled.set("values", Json.array(value.isEmpty() ? List.of() : List.of(value)));
            return filled;
        }
        int length = Findings.length(value);
        boolean missing = value.isEmpty() && input.path("required").asBoolean(true);
        boolean tooShort = !value.isEmpty() && length < input.path("min_length").asInt(0);
        if (missing || tooShort || length > input.path("max_length").asInt(4000)) {
            throw new IllegalStateException("Discord does not accept \"" + value + "\" in " + input);
        }
        return filled.put("value", value);
    }
}
