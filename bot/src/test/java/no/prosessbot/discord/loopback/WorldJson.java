package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The {@link World} as Discord writes it. */
final class WorldJson {
    private static final int ROLE_OVERWRITE = 0;
    private static final int MEMBER_OVERWRITE = 1;
    private static final String JOINED = Instant.parse("2024-01-01T00:00:00Z").toString();

    private final World world;

    WorldJson(World world) {
        this.world = world;
    }

    ObjectNode self() {
        ObjectNode self = world.bot().json();
        self.put("verified", true).put("mfa_enabled", false).putNull("email");
        return self;
    }

    ObjectNode application() {
        return Json.object(
                "id",
                world.applicationId(),
                "name",
                "prosessbot",
                "description",
                "",
                "icon",
                null,
                "bot_public",
                true,
                "bot_require_code_grant",
                false,
                "verify_key",
                "0".repeat(64),
                "flags",
                1 << 23,
                "bot",
                world.bot().json(),
                "owner",
                world.kari().json(),
                "team",
                null,
                "tags",
                List.of(),
                "redirect_uris",
                List.of(),
                "integration_types_config",
                Json.object("0", Json.object()));
    }

    ObjectNode channel(Channel channel) {
        ObjectNode node = Json.object("id", channel.id(), "type", channel.type(), "flags", 0, "last_message_id", null);
        Guild guild = channel.guild();
        User recipient = channel.recipient();
        if (recipient != null) {
            node.set("recipients", Json.array(List.of(recipient.json())));
        }
        if (channel.context() == 2) {
            node.put("name", channel.name()).put("owner_id", world.kari().id()).putNull("icon");
        }
        if (guild != null) {
            node.put("guild_id", guild.id())
                    .put("name", channel.name())
                    .putNull("topic")
                    .put("position", 0)
                    .put("nsfw", false)
                    .put("rate_limit_per_user", 0)
                    .putNull("parent_id");
            node.set("permission_overwrites", overwrites(channel));
        }
        return node;
    }

    private ArrayNode overwrites(Channel channel) {
        long denied = world.denied(channel);
        long reserved = world.reserved(channel);
        String everyone = Objects.requireNonNull(channel.guild()).id();
        List<ObjectNode> overwrites = new ArrayList<>();
        overwrites.add(overwrite(everyone, ROLE_OVERWRITE, 0, reserved));
        overwrites.add(overwrite(world.bot().id(), MEMBER_OVERWRITE, reserved & ~denied, denied));
        world.excepted(channel).forEach(user -> overwrites.add(overwrite(user.id(), MEMBER_OVERWRITE, reserved, 0)));
        return Json.array(overwrites);
    }

    private static ObjectNode overwrite(String id, int type, long allow, long deny) {
        return Json.object("id", id, "type", type, "allow", Long.toString(allow), "deny", Long.toString(deny));
    }

    ArrayNode channels(Guild guild) {
        return Json.array(world.channels(guild).stream().map(this::channel).toList());
    }

    ArrayNode roles(Guild guild) {
        List<Role> roles = world.roles(guild);
        ArrayNode node = Json.array(List.of());
        for (int position = 0; position < roles.size(); position++) {
            node.add(roles.get(position).json(position));
        }
        return node;
    }

    /** A member, with the user or, as in messages, without. */
    ObjectNode member(User user, boolean withUser) {
        Map<User, List<Role>> members = world.users();
        List<String> roles =
                members.getOrDefault(user, List.of()).stream().map(Role::id).toList();
        ObjectNode node = Json.object(
                "roles",
                roles,
                "nick",
                null,
                "avatar",
                null,
                "joined_at",
                JOINED,
                "premium_since",
                null,
                "deaf",
                false,
                "mute",
                false,
                "pending",
                false,
                "communication_disabled_until",
                null,
                "flags",
                0);
        if (withUser) {
            node.set("user", user.json());
        }
        return node;
    }

    ObjectNode guild(Guild guild) {
        return Json.object(
                "id",
                guild.id(),
                "name",
                guild.name(),
                "icon",
                null,
                "splash",
                null,
                "description",
                null,
                "banner",
                null,
                "features",
                List.of(),
                "owner_id",
                world.kari().id(),
                "region",
                "rotterdam",
                "afk_channel_id",
                null,
                "afk_timeout",
                300,
                "system_channel_id",
                null,
                "system_channel_flags",
                0,
                "rules_channel_id",
                null,
                "public_updates_channel_id",
                null,
                "safety_alerts_channel_id",
                null,
                "verification_level",
                1,
                "default_message_notifications",
                1,
                "explicit_content_filter",
                0,
                "mfa_level",
                0,
                "nsfw_level",
                0,
                "max_members",
                500_000,
                "vanity_url_code",
                null,
                "premium_tier",
                0,
                "premium_subscription_count",
                0,
                "premium_progress_bar_enabled",
                false,
                "preferred_locale",
                guild.locale(),
                "emojis",
                List.of(),
                "stickers",
                List.of(),
                "incidents_data",
                null,
                "roles",
                roles(guild));
    }

    /** What comes when the bot meets a server; of the members only the bot, as without the members intent. */
    ObjectNode guildCreate(Guild guild) {
        ObjectNode node = guild(guild);
        node.put("joined_at", JOINED)
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", (int) world.users().keySet().stream()
                        .filter(user -> world.member(guild, user))
                        .count());
        node.set("members", Json.array(List.of(member(world.bot(), true))));
        node.set("channels", channels(guild));
        for (String empty : List.of(
                "threads",
                "voice_states",
                "presences",
                "stage_instances",
                "guild_scheduled_events",
                "soundboard_sounds")) {
            node.putArray(empty);
        }
        return node;
    }
}
