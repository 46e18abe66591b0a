package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Someone on Discord. {@code name} is the unique one, {@code displayName} what others see. */
public record User(String id, String name, String displayName, boolean bot) {

    /** How a message mentions this user. */
    public String mention() {
        return "<@" + id + ">";
    }

    ObjectNode json() {
        return Json.object(
                "id",
                id,
                "username",
                name,
                "discriminator",
                "0",
                "global_name",
                displayName,
                "avatar",
                null,
                "bot",
                bot,
                "system",
                false,
                "public_flags",
                0,
                "flags",
                0);
    }
}
