package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * Permission check for administrative commands: the member must have Manage Server, whatever the guild's own command
 * settings allow.
 */
final class Administrators {

    private Administrators() {}

    /**
     * Returns whether the user who triggered the interaction has Manage Server; false in a direct message. The
     * permission is evaluated in the channel, because Discord sends it even for guilds that the bot itself is not a
     * member of.
     */
    static boolean include(Interaction event) {
        Member member = event.getMember();
        return member != null && member.hasPermission(event.getGuildChannel(), Permission.MANAGE_SERVER);
    }
}
