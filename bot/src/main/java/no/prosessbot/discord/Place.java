package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what may be written where they ask.
 *
 * @param user id of the user who asks
 * @param server false in a direct message
 * @param askerMaySpeak true if the user may write to everybody in the channel; false for an interaction in a direct
 *     message
 * @param maySpeak true if both the user and the bot may write to everybody in the channel
 * @param mayEmbed true if the bot may send embeds there
 */
record Place(long user, boolean server, boolean askerMaySpeak, boolean maySpeak, boolean mayEmbed) {

    /**
     * Returns the context of an interaction. Responses to interactions may contain embeds anywhere, and may be visible
     * to the whole channel; but a user who can only read there must not write by means of the bot.
     */
    static Place of(Interaction event) {
        Channel channel = event.getChannel();
        boolean asker = channel instanceof GuildMessageChannel there && speaks(there, event.getMember());
        return new Place(event.getUser().getIdLong(), event.isFromGuild(), asker, asker && speaks(channel), true);
    }

    static Place of(Message message) {
        Channel channel = message.getChannel();
        boolean embeds = !(channel instanceof GuildMessageChannel there)
                || there.getGuild().getSelfMember().hasPermission(there, Permission.MESSAGE_EMBED_LINKS);
        return new Place(
                message.getAuthor().getIdLong(),
                message.isFromGuild(),
                true,
                !message.isFromGuild() || speaks(channel),
                embeds);
    }

    private static boolean speaks(@Nullable Channel channel) {
        return channel instanceof GuildMessageChannel there
                // A guild that installed the commands without the bot user: the bot can respond to interactions, but is
                // not a member and may not write.
                && !there.getGuild().isDetached()
                && there.canTalk();
    }

    private static boolean speaks(GuildMessageChannel there, @Nullable Member asker) {
        return asker != null
                && asker.hasPermission(
                        there,
                        there.getType().isThread() ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
    }
}
