package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

/**
 * Begins every message that the bot sends, and every edit: nobody else does, and a rule of the structure sees to that.
 * Each says itself whom it notifies, and that is nobody unless its builder is told otherwise. Where a body says nothing
 * (Discord's {@code allowed_mentions}), Discord notifies whomever the text mentions, also when it is an edit.
 */
final class Messages {

    private Messages() {}

    /** A new message. */
    static MessageCreateBuilder create() {
        return new MessageCreateBuilder().setAllowedMentions(List.of()).mentionRepliedUser(false);
    }

    /** A new message of nothing but Markdown, cut to what Discord takes. */
    static MessageCreateData text(String markdown) {
        return create().setContent(Limits.cut(markdown, Limits.MESSAGE)).build();
    }

    /** Changes to a message; what is not set stays as it is. */
    static MessageEditBuilder edit() {
        return new MessageEditBuilder().setAllowedMentions(List.of()).mentionRepliedUser(false);
    }

    /** Puts one message in the place of another, with all that it has. */
    static MessageEditBuilder replace(MessageCreateData message) {
        return MessageEditBuilder.fromCreateData(message)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false);
    }
}
