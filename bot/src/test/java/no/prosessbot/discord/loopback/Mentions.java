package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Works out whom a message notifies, from what it says, what it allows, and what its author may.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message#allowed-mentions-object">Allowed mentions</a>
 */
final class Mentions {
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]+`", Pattern.DOTALL);
    private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d+)>");

    private final World world;

    Mentions(World world) {
        this.world = world;
    }

    /** @param repliedTo the author of the message that is replied to, if the message is a reply */
    Ping of(JsonNode body, String messageId, Channel channel, @Nullable User repliedTo, @Nullable User onlyFor) {
        String text = CODE.matcher(text(body)).replaceAll(" ");
        JsonNode allowed = body.path("allowed_mentions");
        Guild guild = channel.guild();
        boolean broad = guild != null && allows(allowed, "everyone", "") && botMayMentionEveryone(channel);
        Set<String> users = ids(USER, text, allowed, "users");
        users.removeIf(id -> world.user(id).isEmpty());
        if (repliedTo != null && allowed.path("replied_user").asBoolean(!allowed.isObject())) {
            users.add(repliedTo.id());
        }
        users.remove(world.bot().id());
        Set<String> roles = ids(ROLE, text, allowed, "roles");
        roles.removeIf(id -> guild == null || !mentionable(guild, id, channel));
        boolean everyone = broad && text.contains("@everyone");
        boolean here = broad && text.contains("@here");
        if (onlyFor != null) {
            users.removeIf(id -> !id.equals(onlyFor.id()));
            return new Ping(messageId, channel.id(), false, false, users, Set.of());
        }
        return new Ping(messageId, channel.id(), everyone, here, users, roles);
    }

    private boolean botMayMentionEveryone(Channel channel) {
        return (world.permissions(world.bot(), channel) & Permissions.MENTION_EVERYONE) != 0;
    }

    private boolean mentionable(Guild guild, String roleId, Channel channel) {
        return world.roles(guild).stream()
                .anyMatch(role -> role.id().equals(roleId) && (role.mentionable() || botMayMentionEveryone(channel)));
    }

    private static Set<String> ids(Pattern pattern, String text, JsonNode allowed, String kind) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (allows(allowed, kind, matcher.group(1))) {
                ids.add(matcher.group(1));
            }
        }
        return ids;
    }

    private static boolean allows(JsonNode allowed, String kind, String id) {
        if (!allowed.isObject()) {
            return true;
        }
        Set<String> listed = new HashSet<>();
        allowed.path(kind).forEach(entry -> listed.add(entry.asText()));
        Set<String> parsed = new HashSet<>();
        allowed.path("parse").forEach(entry -> parsed.add(entry.asText()));
        return parsed.contains(kind) || listed.contains(id);
    }

    /** Text that can mention: the content, and the text displays among the components. Embeds never do. */
    private static String text(JsonNode body) {
        StringBuilder text = new StringBuilder(body.path("content").asText(""));
        displays(body.path("components"), text);
        return text.toString();
    }

    private static void displays(JsonNode components, StringBuilder text) {
        for (JsonNode component : components) {
            if (component.path("type").asInt() == 10) {
                text.append('\n').append(component.path("content").asText(""));
            }
            displays(component.path("components"), text);
        }
    }
}
