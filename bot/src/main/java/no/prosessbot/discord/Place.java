package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody asks.
 *
 * @param user who asks
 * @param server false in a direct message
 * @param askerMaySpeak true if the one who asks may write to everybody there
 * @param maySpeak true if the bot may write to everybody there, and so may the one who asks
 * @param mayEmbed true if the bot may write cards there
 */
record Place(long user, boolean server, boolean askerMaySpeak, boolean maySpeak, boolean mayEmbed) {

    /**
     * Answers to an interaction may have embeds everywhere, and Discord lets everybody see them who sees the channel; but
     * who may only read there does not write there by means of the bot.
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
                // A server that took the commands without the bot: it can answer there, but is no member that may
                // write.
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
