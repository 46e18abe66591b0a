package no.prosessbot.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.Role;
import org.jspecify.annotations.Nullable;

/**
 * How people call the bot in a message: by its name, by the role that Discord made for it, or by a reply to one of its
 * messages. Without the privileged intent Discord delivers the text of direct messages and of what mentions the bot
 * itself; a reply does so unless its author turns that off.
 *
 * @see <a href="https://docs.discord.com/developers/events/gateway#message-content-intent">Message content intent</a>
 */
final class Calling {

    private Calling() {}

    /** Whether a person says something to the bot, with a text that can be read. */
    static boolean by(Message message) {
        return byPerson(message) && (!message.isFromGuild() || mentions(message) || role(message) != null);
    }

    /**
     * Whether a person replies to an answer to a command. Such a reply does not count as a mention, so that its text is
     * kept back.
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

    /** What is said to the bot, without what calls it; empty if nothing is, or if it cannot be read. */
    static String text(Message message) {
        return SpokenText.of(message.getContentRaw());
    }

    /** The bot's own role if the text mentions it; asked of every message, so that most are done with at a glance. */
    private static @Nullable Role role(Message message) {
        String content = message.getContentRaw();
        if (!message.isFromGuild() || !content.contains("<@&")) {
            return null;
        }
        Role role = message.getGuild().getBotRole();
        return role != null && content.contains(role.getAsMention()) ? role : null;
    }
}
