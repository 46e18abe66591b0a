package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Language;

/**
 * Responds to interactions with the right visibility. All answers come from memory within milliseconds, so the answer
 * itself is the acknowledgement that Discord wants within three seconds.
 */
final class Speaker {

    private final DiscordSettings settings;
    private final AnswerLayout layout;
    private final Texts texts;
    private final Edge edge;

    Speaker(DiscordSettings settings, AnswerLayout layout, Texts texts, Edge edge) {
        this.settings = settings;
        this.layout = layout;
        this.texts = texts;
        this.edge = edge;
    }

    /** Responds to a command with an answer. */
    void answer(IReplyCallback event, Answer answer, Subjects subjects) {
        Place place = Place.of(event);
        Audience audience = Audience.of(layout.definite(answer), place, settings);
        reply(event, layout.of(answer, subjects, place, audience), audience);
    }

    /**
     * Responds with an ephemeral sentence that is not an answer.
     *
     * @param key message key of the sentence
     */
    void note(IReplyCallback event, String key, Object... arguments) {
        Language language = Texts.language(event.getUserLocale());
        tell(event, texts.say(language, key, arguments));
    }

    /** Responds with ephemeral Markdown text. */
    void tell(IReplyCallback event, String markdown) {
        reply(event, Messages.text(markdown), Audience.ALONE);
    }

    /**
     * Returns the visibility of what a component leads to. An ephemeral message is replaced by the answer, and so is a
     * message in the channel unless answers are private.
     */
    Audience audience(GenericComponentInteractionCreateEvent event) {
        Message message = event.getMessage();
        if (!event.isFromGuild()) {
            return Audience.DIRECT;
        }
        return message.isEphemeral() || settings.privateAnswers() ? Audience.ALONE : Audience.CHANNEL;
    }

    /**
     * Shows what a component leads to, by editing the component's message where the visibility allows.
     *
     * @param kept rows of the message that stay, above the rows of the answer
     */
    void show(
            GenericComponentInteractionCreateEvent event,
            MessageCreateData answer,
            List<? extends MessageTopLevelComponent> kept) {
        if (audience(event) == Audience.ALONE && !event.getMessage().isEphemeral()) {
            reply(event, answer, Audience.ALONE);
            return;
        }
        List<MessageTopLevelComponent> rows = new ArrayList<>(kept);
        rows.addAll(answer.getComponents());
        edge.send(event.editMessage(Messages.replace(answer).setComponents(rows).build()));
    }

    /** Responds with a new message. */
    void reply(IReplyCallback event, MessageCreateData message, Audience audience) {
        edge.send(event.reply(message).setEphemeral(audience == Audience.ALONE));
    }
}
