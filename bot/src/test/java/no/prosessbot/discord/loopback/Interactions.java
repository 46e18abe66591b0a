package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The life of interactions, from what a user did until the token expires. Guarded by the {@link Monitor}.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/receiving-and-responding">Interactions</a>
 */
final class Interactions {
    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;

    private final Map<String, SentInteraction> byToken = new LinkedHashMap<>();
    private final World world;
    private final WorldJson json;
    private final Monitor monitor;
    private final LoopbackOptions options;
    private final Gateway gateway;
    private final Messages messages;
    private final Journal journal;
    private final Snowflakes ids;

    Interactions(
            World world,
            Monitor monitor,
            LoopbackOptions options,
            Gateway gateway,
            Messages messages,
            Journal journal,
            Snowflakes ids) {
        this.world = world;
        this.json = new WorldJson(world);
        this.monitor = monitor;
        this.options = options;
        this.gateway = gateway;
        this.messages = messages;
        this.journal = journal;
        this.ids = ids;
    }

    /** Sends what a user did. {@code source} is the message that has the component. */
    SentInteraction send(
            InteractionType type,
            User user,
            Channel channel,
            String locale,
            JsonNode data,
            @Nullable ObjectNode source) {
        ObjectNode payload = payload(type, user, channel, locale, data);
        if (source != null) {
            // With the reference, but without what it refers to.
            payload.set("message", source.deepCopy().without("referenced_message"));
        }
        SentInteraction sent = new SentInteraction(monitor, type, user, channel, payload, source);
        byToken.put(sent.token(), sent);
        sent.delivered(gateway.dispatch("INTERACTION_CREATE", 0, payload));
        return sent;
    }

    private ObjectNode payload(InteractionType type, User user, Channel channel, String locale, JsonNode data) {
        Guild guild = channel.guild();
        ObjectNode channelJson = json.channel(channel);
        channelJson.put("permissions", Long.toString(world.permissions(user, channel)));
        ObjectNode payload = Json.object(
                "id",
                ids.next(),
                "application_id",
                world.applicationId(),
                "type",
                type.number(),
                "version",
                1,
                "token",
                UUID.randomUUID().toString().replace("-", ""),
                "data",
                data,
                "channel_id",
                channel.id(),
                "channel",
                channelJson,
                "locale",
                locale,
                "app_permissions",
                Long.toString(world.permissions(world.bot(), channel)),
                "entitlements",
                List.of(),
                "attachment_size_limit",
                10 << 20,
                "context",
                channel.context(),
                "authorizing_integration_owners",
                // In a conversation among users somebody has installed the application for themselves.
                channel.context() == 2
                        ? Json.object("1", user.id())
                        : Json.object("0", guild == null ? "0" : guild.id()));
        if (guild == null) {
            payload.set("user", user.json());
            return payload;
        }
        ObjectNode member = json.member(user, true);
        member.put("permissions", Long.toString(world.permissions(user, channel)));
        payload.set("member", member);
        payload.put("guild_id", guild.id()).put("guild_locale", guild.locale());
        payload.set("guild", Json.object("id", guild.id(), "locale", guild.locale(), "features", List.of()));
        return payload;
    }

    /** The first answer; gives what Discord tells of it where that is asked for. */
    ObjectNode callback(String id, String token, JsonNode body) {
        SentInteraction to = byToken.get(token);
        if (to == null || !to.id().equals(id)) {
            journal.violation("answer to an unknown interaction " + id);
            throw ApiError.unknownInteraction();
        }
        if (to.acknowledged()) {
            journal.violation("second answer to " + to + ": " + body);
            throw ApiError.alreadyAcknowledged();
        }
        if (olderThan(options.acknowledgeWithin(), to)) {
            journal.violation("too late, after " + Duration.ofNanos(to.ageNanos()) + ", the answer to " + to);
            throw ApiError.unknownInteraction();
        }
        int type = body.path("type").asInt();
        JsonNode data = body.path("data");
        check(to, type, data);
        to.acknowledge(type, data);
        switch (type) {
            case MESSAGE, DEFERRED_MESSAGE -> to.original(messages.answer(to, data, type == DEFERRED_MESSAGE));
            case UPDATE, DEFERRED_UPDATE -> to.original(to.source());
            default -> {}
        }
        ObjectNode original = to.original();
        if (type == UPDATE && original != null) {
            messages.edit(original, data, to);
        }
        return response(to, type);
    }

    private void check(SentInteraction to, int type, JsonNode data) {
        Findings findings = new Findings();
        if (!to.type().mayBeAnsweredBy(type) || (type == UPDATE && to.source() == null)) {
            findings.at("type").add("INTERACTION_CALLBACK_TYPE_INVALID", "Type " + type + " does not answer " + to);
        }
        switch (type) {
            case MESSAGE, DEFERRED_MESSAGE, UPDATE -> MessageLimits.check(data, findings.at("data"));
            case 8 -> CommandLimits.checkChoices(data, focusedType(to.payload().path("data")), findings.at("data"));
            case 9 -> ComponentLimits.checkModal(data, findings.at("data"));
            default -> {}
        }
        refuse(findings, "answer to " + to);
        if (type == MESSAGE || type == UPDATE) {
            journal.body("answer to " + to, data);
        }
        if (type == MESSAGE && MessageLimits.isEmpty(data)) {
            journal.violation("empty answer to " + to);
            throw ApiError.emptyMessage();
        }
    }

    /** Notes the findings as violations, and refuses the body if there are any. */
    void refuse(Findings findings, String what) {
        findings.all().forEach(finding -> journal.violation(what + ": " + finding));
        if (!findings.all().isEmpty()) {
            throw ApiError.invalidForm(findings.all());
        }
    }

    private static int focusedType(JsonNode part) {
        for (JsonNode option : part.path("options")) {
            int inside = focusedType(option);
            if (inside != 0 || option.path("focused").asBoolean()) {
                return inside != 0 ? inside : option.path("type").asInt();
            }
        }
        return 0;
    }

    private ObjectNode response(SentInteraction to, int type) {
        ObjectNode interaction = Json.object(
                "id", to.id(), "type", to.type().number(), "response_message_loading", type == DEFERRED_MESSAGE);
        ObjectNode response = Json.object("interaction", interaction);
        ObjectNode original = to.original();
        if (original != null) {
            interaction.set("response_message_id", original.path("id"));
            interaction.put("response_message_ephemeral", Messages.isEphemeral(original));
            response.set("resource", Json.object("type", type, "message", original.deepCopy()));
        }
        return response;
    }

    /** The interaction whose token a webhook call bears. */
    SentInteraction byToken(String applicationId, String token) {
        SentInteraction found = byToken.get(token);
        if (found == null || !applicationId.equals(world.applicationId())) {
            journal.violation("unknown webhook " + applicationId);
            throw ApiError.unknownWebhook();
        }
        if (found.expired() || olderThan(options.tokenLasts(), found)) {
            journal.violation("the token has expired of " + found);
            throw ApiError.invalidWebhookToken();
        }
        if (!found.acknowledged()) {
            journal.violation("follow-up before an answer to " + found);
            throw ApiError.unknownWebhook();
        }
        return found;
    }

    ObjectNode followUp(SentInteraction of, JsonNode body) {
        checkMessage(body, "follow-up of " + of, true);
        ObjectNode original = of.original();
        if (original != null && Messages.isLoading(original)) {
            of.answered(body);
            return messages.edit(original, body, of);
        }
        ObjectNode message = messages.answer(of, body, false);
        of.followedUp(message);
        of.answered(body);
        return message;
    }

    ObjectNode edit(SentInteraction of, String messageId, JsonNode body) {
        ObjectNode message = message(of, messageId);
        checkMessage(body, "edit of the answer to " + of, false);
        of.answered(body);
        return messages.edit(message, body, of);
    }

    void delete(SentInteraction of, String messageId) {
        ObjectNode message = message(of, messageId);
        messages.delete(message);
        if (message.equals(of.original())) {
            of.original(null);
        }
    }

    ObjectNode message(SentInteraction of, String messageId) {
        ObjectNode original = of.original();
        if (messageId.equals("@original") && original != null) {
            return original;
        }
        return of.messages().stream()
                .filter(message -> message.path("id").asText().equals(messageId))
                .findFirst()
                .orElseThrow(ApiError::unknownMessage);
    }

    void checkMessage(JsonNode body, String what, boolean whole) {
        Findings findings = new Findings();
        MessageLimits.check(body, findings);
        refuse(findings, what);
        journal.body(what, body);
        if (whole && MessageLimits.isEmpty(body)) {
            journal.violation("empty " + what);
            throw ApiError.emptyMessage();
        }
    }

    /** Those that reached the bot and have nothing to read yet. */
    List<SentInteraction> unanswered() {
        return byToken.values().stream().filter(SentInteraction::unanswered).toList();
    }

    /** Those to which the bot did not say a word in time. */
    List<String> ignored() {
        return byToken.values().stream()
                .filter(each -> each.ignored() && olderThan(options.acknowledgeWithin(), each))
                .map(each -> "no answer in time to " + each)
                .toList();
    }

    private static boolean olderThan(Duration age, SentInteraction interaction) {
        return interaction.ageNanos() > age.toNanos();
    }
}
