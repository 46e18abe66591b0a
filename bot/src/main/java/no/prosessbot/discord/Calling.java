package no.prosessbot.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.Role;
import org.jspecify.annotations.Nullable;

/**
 * Recognises messages addressed to the bot: by a mention of the bot, by a mention of its managed role, or by a reply to
 * one of its messages. Without the privileged message content intent, Discord delivers the text of direct messages and
 * of messages that mention the bot. A reply counts as a mention unless its author turns the ping off.
 *
 * @see <a href="https://docs.discord.com/developers/events/gateway#message-content-intent">Message content intent</a>
 */
final class Calling {

    private Calling() {}

    /** Returns whether a person addresses the bot with a message whose text is readable. */
    static boolean by(Message message) {
        return byPerson(message) && (!message.isFromGuild() || mentions(message) || role(message) != null);
    }

    /**
     * Returns whether a person replies to the bot's answer to a command, with the text withheld. Such a reply does not
     * count as a mention of the bot, so Discord delivers it without content.
     *
     * @see <a href="https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent">Exceptions</a>
     */
    static boolean unreadable(Message message) {
        Message answered = message.getReferencedMessage();
        return byPerson(message)
                && message.isFromGuild()
                && message.getContentRaw().isEmpty()
                && !mentions(message)
                && answered != null
                && answered.getAuthor().equals(message.getJDA().getSelfUser())
                && answered.getInteractionMetadata() != null;
    }

    private static boolean byPerson(Message message) {
        boolean said = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        return said && !message.getAuthor().isBot() && !message.isWebhookMessage();
    }

    private static boolean mentions(Message message) {
        return message.getMentions().isMentioned(message.getJDA().getSelfUser(), Message.MentionType.USER);
    }

    /**
     * Returns what is said to the bot, without the mention that addresses it; empty if there is nothing else or the
     * text is withheld.
     */
    static String text(Message message) {
        return SpokenText.of(message.getContentRaw());
    }

    /**
     * Returns the bot's managed role if the text mentions it. This is checked for every message, so the common case is
     * decided by a cheap string search.
     */
    private static @Nullable Role role(Message message) {
        String content = message.getContentRaw();
        if (!message.isFromGuild() || !content.contains("<@&")) {
            return null;
        }
        Role role = message.getGuild().getBotRole();
        return role != null && content.contains(role.getAsMention()) ? role : null;
    }
}
