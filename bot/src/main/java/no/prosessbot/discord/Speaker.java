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
 * Gives answers to interactions, to whom they are for. All come from memory within milliseconds, so that they are
 * themselves the acknowledgement that Discord wants within three seconds.
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

    /** Answers a command. */
    void answer(IReplyCallback event, Answer answer, Subjects subjects) {
        Place place = Place.of(event);
        Audience audience = Audience.of(layout.definite(answer), place, settings);
        reply(event, layout.of(answer, subjects, place, audience), audience);
    }

    /** Says something of the bot itself, to the one who did something alone. */
    void note(IReplyCallback event, String key, Object... arguments) {
        Language language = Texts.language(event.getUserLocale());
        tell(event, texts.say(language, key, arguments));
    }

    /** Says something in Markdown to the one who did something alone. */
    void tell(IReplyCallback event, String markdown) {
        reply(event, Messages.text(markdown), Audience.ALONE);
    }

    /**
     * Where what a component leads to is shown. A private message becomes the answer itself, and so does one in the
     * channel, unless answers are private.
     */
    Audience audience(GenericComponentInteractionCreateEvent event) {
        Message message = event.getMessage();
        if (!event.isFromGuild()) {
            return Audience.DIRECT;
        }
        return message.isEphemeral() || settings.privateAnswers() ? Audience.ALONE : Audience.CHANNEL;
    }

    /**
     * Shows what a component leads to.
     *
     * @param kept rows of the message that stay, below what is new
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

    /** Answers beside the message, whoever that one is for. */
    void reply(IReplyCallback event, MessageCreateData message, Audience audience) {
        edge.send(event.reply(message).setEphemeral(audience == Audience.ALONE));
    }
}
