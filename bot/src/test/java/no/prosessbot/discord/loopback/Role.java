package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A role of a server, with its permission bits.
 *
 * @param botOf the bot for which Discord made the role; null for roles that people made
 */
public record Role(
        String id,
        String name,
        long permissions,
        boolean mentionable,
        @Nullable User botOf) {

    Role(String id, String name, long permissions, boolean mentionable) {
        this(id, name, permissions, mentionable, null);
    }

    /** How a message mentions this role. */
    public String mention() {
        return "<@&" + id + ">";
    }

    ObjectNode json(int position) {
        ObjectNode json = Json.object(
                "id",
                id,
                "name",
                name,
                "permissions",
                Long.toString(permissions),
                "position",
                position,
                "color",
                0,
                "colors",
                Json.object("primary_color", 0, "secondary_color", null, "tertiary_color", null),
                "hoist",
                false,
                "managed",
                botOf != null,
                "mentionable",
                mentionable,
                "flags",
                0);
        if (botOf != null) {
            json.set("tags", Json.object("bot_id", botOf.id()));
        }
        return json;
    }
}
