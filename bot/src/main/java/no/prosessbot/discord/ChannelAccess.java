package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** Permissions that the bot needs in a channel to post reminders there. */
final class ChannelAccess {

    /** Message history is needed after a crash, to find out whether a reminder was posted already. */
    private static final List<Permission> NEEDED = List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_HISTORY);

    private ChannelAccess() {}

    /** Returns the needed permissions that the bot lacks in a channel; empty if it has them all. */
    static List<Permission> missing(GuildMessageChannel channel) {
        return NEEDED.stream()
                .filter(permission -> !channel.getGuild().getSelfMember().hasPermission(channel, permission))
                .toList();
    }
}
