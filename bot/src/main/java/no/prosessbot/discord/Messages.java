package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

/**
 * Creates the builders of all messages and edits that the bot sends; an architecture test ensures that nothing else
 * does. Each message states whom it may notify, and that is nobody unless the caller says otherwise. Without a
 * statement (Discord's {@code allowed_mentions}), Discord would notify everyone mentioned in the text, in edits too.
 */
final class Messages {

    private Messages() {}

    /** Returns a builder for a new message that notifies nobody. */
    static MessageCreateBuilder create() {
        return new MessageCreateBuilder().setAllowedMentions(List.of()).mentionRepliedUser(false);
    }

    /** Returns a message of Markdown text alone, cut to Discord's limit. */
    static MessageCreateData text(String markdown) {
        return create().setContent(Limits.cut(markdown, Limits.MESSAGE)).build();
    }

    /** Returns a builder for an edit; what is not set stays as it is. */
    static MessageEditBuilder edit() {
        return new MessageEditBuilder().setAllowedMentions(List.of()).mentionRepliedUser(false);
    }

    /** Returns a builder for an edit that replaces a message entirely by the given one. */
    static MessageEditBuilder replace(MessageCreateData message) {
        return MessageEditBuilder.fromCreateData(message)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false);
    }
}
