package no.prosessbot.reminder;

import java.util.List;
import no.prosessbot.config.Mention;
import no.prosessbot.reply.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What is to be posted.
 *
 * @param mentioned who is notified, and nobody else; usually nobody
 * @param by the user on whose behalf it is told; null for the bot itself
 * @param actions true if something can be done about the cards there and then
 * @param mark what the message is known by
 */
public record Post(
        Notice notice, List<Mention> mentioned, @Nullable Long by, boolean actions, Mark mark) {

    public Post {
        mentioned = List.copyOf(mentioned);
    }
}
