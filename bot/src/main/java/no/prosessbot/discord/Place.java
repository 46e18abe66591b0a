package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
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
 * @param maySpeak true if the bot may write to everybody there
 * @param mayEmbed true if the bot may write cards there
 */
record Place(long user, boolean server, boolean maySpeak, boolean mayEmbed) {

    /** Answers to an interaction may have embeds everywhere. */
    static Place of(Interaction event) {
        return new Place(event.getUser().getIdLong(), event.isFromGuild(), speaks(event.getChannel()), true);
    }

    static Place of(Message message) {
        Channel channel = message.getChannel();
        boolean embeds = !(channel instanceof GuildMessageChannel there)
                || there.getGuild().getSelfMember().hasPermission(there, Permission.MESSAGE_EMBED_LINKS);
        return new Place(
                message.getAuthor().getIdLong(),
                message.isFromGuild(),
                !message.isFromGuild() || speaks(channel),
                embeds);
    }

    private static boolean speaks(@Nullable Channel channel) {
        return channel instanceof GuildMessageChannel there && there.canTalk();
    }
}
