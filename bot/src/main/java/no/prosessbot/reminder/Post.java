package no.prosessbot.reminder;

import java.util.List;
import no.prosessbot.config.Mention;
import no.prosessbot.reply.Notice;
import org.jspecify.annotations.Nullable;

/**
 * An outgoing message.
 *
 * @param mentioned who is notified, and nobody else; usually empty
 * @param by the user on whose behalf the bot posts; null for the bot itself
 * @param actions true if the message gets buttons that act on its cards
 * @param mark the idempotency key
 */
public record Post(
        Notice notice, List<Mention> mentioned, @Nullable Long by, boolean actions, Mark mark) {

    public Post {
        mentioned = List.copyOf(mentioned);
    }
}
