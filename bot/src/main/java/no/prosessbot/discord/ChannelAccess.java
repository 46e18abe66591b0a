package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** What the bot must be allowed in a channel to post reminders there. */
final class ChannelAccess {

    /** The last one lets it see after a crash whether it has posted already. */
    private static final List<Permission> NEEDED = List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_HISTORY);

    private ChannelAccess() {}

    /** What the bot may not do there; empty if all is well. */
    static List<Permission> missing(GuildMessageChannel channel) {
        return NEEDED.stream()
                .filter(permission -> !channel.getGuild().getSelfMember().hasPermission(channel, permission))
                .toList();
    }
}
