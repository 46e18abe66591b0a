package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A role of a server, with its permission bits. */
public record Role(String id, String name, long permissions, boolean mentionable) {

    /** How a message mentions this role. */
    public String mention() {
        return "<@&" + id + ">";
    }

    ObjectNode json(int position) {
        return Json.object(
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
                false,
                "mentionable",
                mentionable,
                "flags",
                0);
    }
}
