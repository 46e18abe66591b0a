package no.prosessbot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A message addressed to the bot whose text Discord withholds, because it does not count as a mention of the bot.
 *
 * @param id id of the message
 * @param user id of its author
 */
record WithheldMessage(How how, GuildMessageChannel channel, long id, long user) {

    /** How the bot was addressed. */
    enum How {
        /** By a mention of its managed role. */
        ROLE,
        /** By a reply to the bot's answer to a command. */
        REPLY
    }

    /** Recognises a reply; empty if the message is something else. */
    static Optional<WithheldMessage> of(Message message) {
        return Calling.unreadable(message) && message.getChannel() instanceof GuildMessageChannel channel
                ? Optional.of(new WithheldMessage(
                        How.REPLY,
                        channel,
                        message.getIdLong(),
                        message.getAuthor().getIdLong()))
                : Optional.empty();
    }

    /**
     * Recognises a mention of the managed role; empty if the event is something else. The raw event is needed because
     * JDA looks for role mentions in the text, which is withheld.
     */
    static Optional<WithheldMessage> of(RawGatewayEvent event) {
        return event.getType().equals("MESSAGE_CREATE") ? of(event, event.getPayload()) : Optional.empty();
    }

    private static Optional<WithheldMessage> of(RawGatewayEvent event, DataObject message) {
        DataArray roles = message.optArray("mention_roles").orElseGet(DataArray::empty);
        if (roles.isEmpty() || !withheld(message)) {
            return Optional.empty();
        }
        Guild guild = event.getJDA().getGuildById(message.getUnsignedLong("guild_id", 0));
        Role own = guild == null ? null : guild.getBotRole();
        GuildMessageChannel channel =
                guild == null ? null : guild.getChannelById(GuildMessageChannel.class, message.getString("channel_id"));
        boolean called = own != null && roles.stream(DataArray::getString).anyMatch(own.getId()::equals);
        return called && channel != null
                ? Optional.of(new WithheldMessage(
                        How.ROLE,
                        channel,
                        message.getUnsignedLong("id"),
                        message.getObject("author").getUnsignedLong("id")))
                : Optional.empty();
    }

    private static boolean withheld(DataObject message) {
        MessageType type = MessageType.fromId(message.getInt("type"));
        return message.getString("content", "").isEmpty()
                && (type == MessageType.DEFAULT || type == MessageType.INLINE_REPLY)
                && !message.hasKey("webhook_id")
                && !message.getObject("author").getBoolean("bot");
    }

    Origin origin() {
        return new Origin(channel.getJDA(), user, channel.getGuild().getIdLong(), false);
    }
}
