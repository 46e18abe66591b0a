package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The routes of the API about channels and their messages, with what the bot may do there. */
final class ChannelRoutes {
    private static final int PAGE = 50;
    private static final String MESSAGES = "/channels/{channel}/messages";

    private final World world;
    private final WorldJson json;
    private final Messages messages;
    private final Interactions interactions;

    ChannelRoutes(World world, Messages messages, Interactions interactions) {
        this.world = world;
        this.json = new WorldJson(world);
        this.messages = messages;
        this.interactions = interactions;
    }

    List<Route> all() {
        return List.of(
                new Route("GET", "/channels/{channel}", call -> RestAnswer.ok(json.channel(channel(call)))),
                new Route("POST", "/channels/{channel}/typing", this::type),
                new Route("POST", "/users/@me/channels", this::open),
                new Route("POST", MESSAGES, this::post),
                new Route("GET", MESSAGES, this::list),
                new Route("GET", MESSAGES + "/{message}", this::read),
                new Route("PATCH", MESSAGES + "/{message}", this::edit),
                new Route("DELETE", MESSAGES + "/{message}", this::delete));
    }

    private Channel channel(Call call) {
        Channel channel = world.channel(call.at("channel")).orElseThrow(ApiError::unknownChannel);
        demand(channel, Permissions.VIEW_CHANNEL, ApiError.missingAccess());
        return channel;
    }

    private void demand(Channel channel, long permission, ApiError otherwise) {
        if ((world.permissions(world.bot(), channel) & permission) == 0) {
            throw otherwise;
        }
    }

    private RestAnswer type(Call call) {
        demand(channel(call), Permissions.SEND_MESSAGES, ApiError.missingPermissions());
        return RestAnswer.noContent();
    }

    private RestAnswer open(Call call) {
        JsonNode recipient = call.body().path("recipient_id");
        Findings findings = new Findings();
        if (!recipient.isTextual()) {
            findings.at("recipient_id").add("SPEC_TYPE", "Must be a text: " + recipient);
        }
        interactions.refuse(findings, "channel");
        User user = world.user(recipient.asText()).orElseThrow(ApiError::unknownUser);
        return RestAnswer.ok(json.channel(world.dm(user)));
    }

    private RestAnswer post(Call call) {
        Channel channel = channel(call);
        demand(channel, Permissions.SEND_MESSAGES, ApiError.missingPermissions());
        interactions.checkMessage(call.body(), "message in #" + channel.name(), true);
        ObjectNode message = messages.post(channel, call.body());
        if ((world.permissions(world.bot(), channel) & Permissions.EMBED_LINKS) == 0) {
            // Discord leaves out what it may not show, without a word.
            message.putArray("embeds");
        }
        return RestAnswer.ok(message);
    }

    private RestAnswer list(Call call) {
        Channel channel = channel(call);
        demand(channel, Permissions.READ_MESSAGE_HISTORY, ApiError.missingPermissions());
        List<ObjectNode> all = messages.in(channel);
        int limit = Integer.parseInt(call.query().getOrDefault("limit", Integer.toString(PAGE)));
        long before = Long.parseLong(call.query().getOrDefault("before", Long.toString(Long.MAX_VALUE)));
        long after = Long.parseLong(call.query().getOrDefault("after", "0"));
        ArrayNode found = Json.array(List.of());
        for (int i = all.size() - 1; i >= 0 && found.size() < limit; i--) {
            long id = all.get(i).path("id").asLong();
            if (id < before && id > after && !Messages.isEphemeral(all.get(i))) {
                found.add(messages.shown(all.get(i), channel));
            }
        }
        return RestAnswer.ok(found);
    }

    private RestAnswer read(Call call) {
        Channel channel = channel(call);
        demand(channel, Permissions.READ_MESSAGE_HISTORY, ApiError.missingPermissions());
        return RestAnswer.ok(messages.shown(message(call), channel));
    }

    private ObjectNode message(Call call) {
        return messages.find(channel(call).id(), call.at("message")).orElseThrow(ApiError::unknownMessage);
    }

    private ObjectNode own(Call call) {
        ObjectNode message = message(call);
        JsonNode author = message.path("author").path("id");
        if (!author.asText().equals(world.bot().id())) {
            throw ApiError.notYourMessage();
        }
        return message;
    }

    private RestAnswer edit(Call call) {
        ObjectNode message = own(call);
        interactions.checkMessage(call.body(), "edit of a message", false);
        return RestAnswer.ok(messages.edit(message, call.body(), null));
    }

    private RestAnswer delete(Call call) {
        messages.delete(own(call));
        return RestAnswer.noContent();
    }
}
