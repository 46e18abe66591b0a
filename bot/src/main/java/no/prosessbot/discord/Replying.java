package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Creates replies to messages. */
final class Replying {

    private Replying() {}

    /** Returns a request that replies to a message; not sent yet. */
    static MessageCreateAction to(Message message, MessageCreateData reply) {
        return to(message.getIdLong(), message.getChannel(), reply);
    }

    /**
     * Returns a request that replies to a message; not sent yet. It is an ordinary message if the bot may not read the
     * channel's history.
     *
     * @param message id of the message that is replied to, in the same channel
     */
    static MessageCreateAction to(long message, MessageChannel channel, MessageCreateData reply) {
        String id = Long.toUnsignedString(message);
        MessageCreateAction action = channel.sendMessage(reply)
                // Discord accepts a nonce only once, should JDA repeat the request after a lost response.
                .setNonce(id);
        boolean refers = !(channel instanceof GuildMessageChannel there)
                || there.getGuild().getSelfMember().hasPermission(there, Permission.MESSAGE_HISTORY);
        return refers ? action.setMessageReference(id).failOnInvalidReply(false) : action;
    }
}
