package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All messages, as Discord keeps and announces them. Guarded by the {@link Monitor}. */
final class Messages {
    private static final int LOADING = 1 << 7;
    private static final int REPLY = 19;
    private static final int KEPT_FLAGS = 1 << 2 | 1 << 12 | MessageLimits.EPHEMERAL | MessageLimits.COMPONENTS_V2;

    private final Map<String, Map<String, ObjectNode>> byChannel = new HashMap<>();
    private final Map<String, ObjectNode> byNonce = new HashMap<>();
    private final World world;
    private final WorldJson json;
    private final Gateway gateway;
    private final Journal journal;
    private final Snowflakes ids;
    private final Mentions mentions;
    private final LoopbackOptions options;

    Messages(World world, LoopbackOptions options, Gateway gateway, Journal journal, Snowflakes ids) {
        this.options = options;
        this.world = world;
        this.json = new WorldJson(world);
        this.gateway = gateway;
        this.journal = journal;
        this.ids = ids;
        this.mentions = new Mentions(world);
    }

    /**
     * What a user writes.
     *
     * @param ping false where the author turns off that a reply mentions whom it answers
     */
    ObjectNode write(User author, Channel channel, String text, @Nullable JsonNode replyTo, boolean ping) {
        ObjectNode body = Json.object("content", text);
        if (!ping) {
            body.set(
                    "allowed_mentions",
                    Json.object("parse", List.of("users", "roles", "everyone"), "replied_user", false));
        }
        if (replyTo != null) {
            body.set("message_reference", Json.object("message_id", replyTo.path("id")));
        }
        return create(author, channel, body);
    }

    /** What the bot posts in a channel; the same again for the same enforced nonce. */
    ObjectNode post(Channel channel, JsonNode body) {
        String nonce = body.path("enforce_nonce").asBoolean() ? channel.id() + " " + body.path("nonce") : "";
        ObjectNode earlier = byNonce.get(nonce);
        if (earlier != null) {
            return earlier;
        }
        ObjectNode message = create(world.bot(), channel, body);
        if (!nonce.isEmpty()) {
            byNonce.put(nonce, message);
        }
        notified(message, body, channel, null);
        return message;
    }

    /** What the bot answers to an interaction; {@code loading} for "is thinking …". */
    ObjectNode answer(SentInteraction to, JsonNode body, boolean loading) {
        ObjectNode message = message(world.bot(), to.channel(), body);
        message.put("application_id", world.applicationId()).put("webhook_id", world.applicationId());
        message.set("interaction_metadata", to.metadata());
        message.put("flags", message.path("flags").asInt() | (loading ? LOADING : 0));
        boolean hidden = isEphemeral(message);
        keep(message, to.channel(), !hidden);
        if (!loading) {
            notified(message, body, to.channel(), hidden ? to.user() : null);
        }
        return message;
    }

    static boolean isEphemeral(JsonNode message) {
        return (message.path("flags").asInt() & MessageLimits.EPHEMERAL) != 0;
    }

    static boolean isLoading(JsonNode message) {
        return (message.path("flags").asInt() & LOADING) != 0;
    }

    private ObjectNode create(User author, Channel channel, JsonNode body) {
        ObjectNode message = message(author, channel, body);
        keep(message, channel, true);
        return message;
    }

    private ObjectNode message(User author, Channel channel, JsonNode body) {
        ObjectNode message = Json.object(
                "id",
                ids.next(),
                "type",
                0,
                "channel_id",
                channel.id(),
                "author",
                author.json(),
                "content",
                "",
                "timestamp",
                Instant.now().toString(),
                "edited_timestamp",
                null,
                "tts",
                false,
                "mention_everyone",
                false,
                "mentions",
                List.of(),
                "mention_roles",
                List.of(),
                "attachments",
                List.of(),
                "embeds",
                List.of(),
                "components",
                List.of(),
                "pinned",
                false,
                "flags",
                body.path("flags").asInt() & KEPT_FLAGS);
        if (body.hasNonNull("nonce")) {
            message.set("nonce", body.path("nonce"));
        }
        JsonNode reference = body.path("message_reference").path("message_id");
        if (!reference.isMissingNode()) {
            ObjectNode original = find(channel.id(), reference.asText())
                    .orElseThrow(() -> ApiError.invalidForm(List.of(new Finding(
                            List.of("message_reference"), "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"))));
            message.put("type", REPLY);
            message.set(
                    "message_reference",
                    Json.object("type", 0, "message_id", original.path("id"), "channel_id", channel.id()));
            message.set("referenced_message", original.deepCopy().without("referenced_message"));
        }
        fill(message, body);
        return message;
    }

    private void keep(ObjectNode message, Channel channel, boolean announced) {
        byChannel
                .computeIfAbsent(channel.id(), id -> new LinkedHashMap<>())
                .put(message.path("id").asText(), message);
        if (announced) {
            announce("MESSAGE_CREATE", message, channel);
        }
    }

    private void fill(ObjectNode message, JsonNode body) {
        if (body.has("content")) {
            message.put("content", body.path("content").asText(""));
        }
        if (body.has("embeds")) {
            ArrayNode embeds = body.path("embeds").deepCopy();
            embeds.forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
            message.set("embeds", embeds);
        }
        if (body.has("components")) {
            ArrayNode components = body.path("components").deepCopy();
            number(components, 1);
            message.set("components", components);
        }
        message.set("mentions", Json.array(mentioned(message, body)));
        message.set("mention_roles", Json.array(mentionedRoles(message)));
    }

    private List<JsonNode> mentioned(ObjectNode message, JsonNode body) {
        JsonNode answered = message.path("referenced_message");
        // A reply to an answer to a command mentions nobody.
        boolean ping = body.path("allowed_mentions").path("replied_user").asBoolean(true)
                && !answered.has("interaction_metadata");
        List<JsonNode> mentioned = new ArrayList<>();
        for (User user : world.users().keySet()) {
            boolean replied = answered.path("author").path("id").asText().equals(user.id());
            if (message.path("content").asText().contains(user.mention()) || (ping && replied)) {
                mentioned.add(user.json());
            }
        }
        return mentioned;
    }

    /** Roles that are mentioned by somebody who may mention them. */
    private List<String> mentionedRoles(ObjectNode message) {
        Channel channel = world.channel(message.path("channel_id").asText()).orElseThrow(ApiError::unknownChannel);
        Guild guild = channel.guild();
        if (guild == null) {
            return List.of();
        }
        User author = world.user(message.path("author").path("id").asText()).orElseThrow(ApiError::unknownUser);
        boolean any = (world.permissions(author, channel) & Permissions.MENTION_EVERYONE) != 0;
        return world.roles(guild).stream()
                .filter(role -> message.path("content").asText().contains(role.mention()))
                .filter(role -> any || role.mentionable())
                .map(Role::id)
                .toList();
    }

    /** Gives each component that has none an id, from the first on; the result is the next free one. */
    static int number(JsonNode components, int first) {
        int next = first;
        for (JsonNode component : components) {
            if (!component.has("id")) {
                ((ObjectNode) component).put("id", next++);
            }
            next = number(component.path("components"), next);
            if (component.has("component")) {
                next = number(Json.array(List.of(component.path("component"))), next);
            }
        }
        return next;
    }

    /** Changes a message; the first change of one that is loading is what people see arrive. */
    ObjectNode edit(ObjectNode message, JsonNode body, @Nullable SentInteraction of) {
        boolean loading = isLoading(message);
        message.put("flags", message.path("flags").asInt() & ~LOADING);
        message.put("edited_timestamp", Instant.now().toString());
        fill(message, body);
        Channel channel = world.channel(message.path("channel_id").asText()).orElseThrow(ApiError::unknownChannel);
        boolean hidden = isEphemeral(message);
        if (loading) {
            notified(message, body, channel, hidden && of != null ? of.user() : null);
        }
        if (!hidden) {
            announce("MESSAGE_UPDATE", message, channel);
        }
        return message;
    }

    /** Deletes a message, as its author may. */
    void delete(ObjectNode message) {
        String channelId = message.path("channel_id").asText();
        byChannel.getOrDefault(channelId, Map.of()).remove(message.path("id").asText());
    }

    Optional<ObjectNode> find(String channelId, String id) {
        return Optional.ofNullable(byChannel.getOrDefault(channelId, Map.of()).get(id));
    }

    /** All that is in the channel, oldest first; with what only one sees. */
    List<ObjectNode> in(Channel channel) {
        return List.copyOf(byChannel.getOrDefault(channel.id(), Map.of()).values());
    }

    private void notified(ObjectNode message, JsonNode body, Channel channel, @Nullable User onlyFor) {
        JsonNode author = message.path("referenced_message").path("author").path("id");
        User repliedTo = world.user(author.asText()).orElse(null);
        journal.ping(mentions.of(body, message.path("id").asText(), channel, repliedTo, onlyFor));
    }

    private void announce(String event, ObjectNode message, Channel channel) {
        if (channel.context() == 2) {
            // The bot is not among those who talk there.
            return;
        }
        ObjectNode data = message.deepCopy();
        data.put("channel_type", channel.type());
        Guild guild = channel.guild();
        if (guild == null) {
            gateway.dispatch(event, Gateway.DIRECT_MESSAGES, data);
            return;
        }
        data.put("guild_id", guild.id());
        User author = world.user(message.path("author").path("id").asText()).orElseThrow(ApiError::unknownUser);
        data.set("member", json.member(author, false));
        gateway.dispatch(event, Gateway.GUILD_MESSAGES, shown(data, channel));
    }

    /**
     * A message as the bot is shown it. Without the privileged intent it reads its own messages, direct ones, and those
     * that mention it; of others it is not told what people put in. Whether a mention of its role is one of it Discord
     * does not say.
     *
     * @see <a href="https://docs.discord.com/developers/events/gateway#message-content-intent">Message content intent</a>
     * @see <a href="https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent">Exceptions</a>
     */
    ObjectNode shown(ObjectNode message, Channel channel) {
        ObjectNode shown = message.deepCopy();
        if (shown.path("referenced_message").isObject()) {
            shown.set("referenced_message", shown((ObjectNode) shown.path("referenced_message"), channel));
        }
        boolean own =
                message.path("author").path("id").asText().equals(world.bot().id());
        boolean mentioned = has(message.path("mentions"), "id", world.bot().id())
                || (options.roleMentionsCount()
                        && has(
                                message.path("mention_roles"),
                                "",
                                world.botRole().id()));
        if (channel.guild() != null && !own && !mentioned) {
            shown.put("content", "");
            List.of("embeds", "attachments", "components").forEach(shown::putArray);
        }
        return shown;
    }

    private static boolean has(JsonNode list, String field, String id) {
        for (JsonNode entry : list) {
            if ((field.isEmpty() ? entry : entry.path(field)).asText().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
