package no.prosessbot.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

/**
 * Shows the answer to a question asked in a channel to its author alone. The question is not stored: the message is
 * fetched when the answer is wanted. A restart therefore loses nothing, and a deleted question is gone.
 */
final class PrivateAnswers {

    private final PlainAnswers answers;
    private final PlainQuestions questions;
    private final Speaker speaker;
    private final Texts texts;
    private final Outbox outbox;
    private final Edge edge;

    PrivateAnswers(
            PlainAnswers answers, PlainQuestions questions, Speaker speaker, Texts texts, Outbox outbox, Edge edge) {
        this.answers = answers;
        this.questions = questions;
        this.speaker = speaker;
        this.texts = texts;
        this.outbox = outbox;
        this.edge = edge;
    }

    ComponentHandler<ComponentId.Reveal> handler() {
        return new ComponentHandler<>(ComponentId.Reveal.class, this::reveal);
    }

    private void reveal(GenericComponentInteractionCreateEvent event, ComponentId.Reveal id) {
        MessageChannel channel = event.getMessageChannel();
        if (id.asker() != event.getUser().getIdLong()) {
            speaker.note(event, "component.not-yours");
        } else if (channel instanceof GuildMessageChannel there
                && there.getGuild().isDetached()) {
            speaker.note(event, "reveal.unreadable");
        } else if (!questions.refused(event)) {
            read(event, channel, id);
        }
    }

    /**
     * Acknowledges first, because Discord wants a response within three seconds and fetching the question may take
     * longer.
     */
    private void read(GenericComponentInteractionCreateEvent event, MessageChannel channel, ComponentId.Reveal id) {
        outbox.send(event.deferReply(true), Edge::undelivered);
        try {
            outbox.send(
                    channel.retrieveMessageById(id.question())
                            .onSuccess(question -> edge.guard(event, () -> show(event, question, id))),
                    failure -> failed(event, id, failure));
        } catch (InsufficientPermissionException e) {
            tell(event, id, "reveal.unreadable");
        }
    }

    private void show(GenericComponentInteractionCreateEvent event, Message question, ComponentId.Reveal id) {
        if (question.getAuthor().getIdLong() != id.asker()) {
            tell(event, id, "component.older");
        } else if (question.getContentRaw().isEmpty()) {
            // The message was edited and no longer mentions the bot.
            tell(event, id, "reveal.unreadable");
        } else {
            edge.send(event.getHook()
                    .editOriginal(Messages.replace(answers.of(Calling.text(question), Place.of(event), Audience.ALONE))
                            .build()));
        }
    }

    private void failed(GenericComponentInteractionCreateEvent event, ComponentId.Reveal id, Throwable failure) {
        if (!(failure instanceof ErrorResponseException refused)) {
            Edge.undelivered(failure);
            tell(event, id, "reveal.failed");
            return;
        }
        switch (refused.getErrorResponse()) {
            case UNKNOWN_MESSAGE -> tell(event, id, "reveal.deleted");
            case MISSING_ACCESS, MISSING_PERMISSIONS -> tell(event, id, "reveal.unreadable");
            default -> {
                Edge.undelivered(failure);
                tell(event, id, "reveal.failed");
            }
        }
    }

    private void tell(GenericComponentInteractionCreateEvent event, ComponentId.Reveal id, String key) {
        edge.send(event.getHook()
                .editOriginal(Messages.edit()
                        .setContent(texts.say(id.language(), key))
                        .build()));
    }
}
