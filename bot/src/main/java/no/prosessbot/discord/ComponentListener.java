package no.prosessbot.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import no.prosessbot.answer.Answer;
import no.prosessbot.reply.Questions;

/** What follows when somebody presses a button or chooses from a menu. */
final class ComponentListener {

    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final AnswerLayout layout;
    private final Speaker speaker;
    private final Sharing sharing;
    private final PrivateAnswers privateAnswers;
    private final CardDeeds deeds;

    ComponentListener(
            Supplier<Subjects> subjects,
            Questions questions,
            AnswerLayout layout,
            Speaker speaker,
            Sharing sharing,
            PrivateAnswers privateAnswers,
            CardDeeds deeds) {
        this.subjects = subjects;
        this.questions = questions;
        this.layout = layout;
        this.speaker = speaker;
        this.sharing = sharing;
        this.privateAnswers = privateAnswers;
        this.deeds = deeds;
    }

    void press(VisibilityPolicy.Admitted<ButtonInteractionEvent> admitted) {
        follow(admitted.event(), admitted.event().getComponentId());
    }

    void choose(VisibilityPolicy.Admitted<StringSelectInteractionEvent> admitted) {
        List<String> chosen = admitted.event().getValues();
        // An older menu has older options, too.
        follow(admitted.event(), chosen.isEmpty() ? "" : chosen.get(0));
    }

    private void follow(GenericComponentInteractionCreateEvent event, String text) {
        Optional<ComponentId> id = ComponentId.parse(text);
        if (id.isEmpty()) {
            speaker.note(event, "component.older");
        } else if (id.get() instanceof ComponentId.Subject subject) {
            subject(event, subject);
        } else if (id.get() instanceof ComponentId.Page page) {
            page(event, page);
        } else if (id.get() instanceof ComponentId.Reveal reveal) {
            privateAnswers.reveal(event, reveal);
        } else if (id.get() instanceof ComponentId.Share share) {
            sharing.share(event, share);
        } else if (id.get() instanceof ComponentId.Doable doable) {
            deeds.choose(event, doable);
        } else if (id.get() instanceof ComponentId.Deed deed) {
            deeds.open(event, deed);
        } else {
            speaker.note(event, "component.older");
        }
    }

    private void subject(GenericComponentInteractionCreateEvent event, ComponentId.Subject id) {
        if (id.asker() != event.getUser().getIdLong()) {
            speaker.note(event, "component.not-yours");
            return;
        }
        Subjects current = subjects.get();
        Optional<Answer> answer = new Asking(current, questions).subject(id);
        if (answer.isEmpty()) {
            speaker.note(event, "component.gone");
            return;
        }
        Audience audience = speaker.audience(event);
        speaker.show(
                event,
                layout.of(answer.get(), current, Place.of(event), audience),
                audience == Audience.CHANNEL ? List.of() : choices(event.getMessage()));
    }

    /** What is offered stays on offer, so that one can look at the next as well. */
    private static List<MessageTopLevelComponent> choices(Message message) {
        return message.getComponents().stream()
                .filter(row -> row instanceof ActionRow actions
                        && actions.getActionComponents().stream().anyMatch(ComponentListener::chooses))
                .map(row -> (MessageTopLevelComponent) row)
                .toList();
    }

    private static boolean chooses(ActionComponent component) {
        String id = component.getCustomId();
        return id != null
                && ComponentId.parse(id)
                        .filter(parsed -> parsed instanceof ComponentId.Subject || parsed instanceof ComponentId.Menu)
                        .isPresent();
    }

    /** Somebody else's list does not turn; it opens for the one who presses. */
    private void page(GenericComponentInteractionCreateEvent event, ComponentId.Page id) {
        Place place = Place.of(event);
        Answer answer = new Asking(subjects.get(), questions).list(id.kind(), id.language());
        if (id.asker() == place.user()) {
            speaker.show(event, layout.page(answer, id.page(), place, speaker.audience(event)), List.of());
        } else {
            speaker.reply(event, layout.page(answer, id.page(), place, Audience.ALONE), Audience.ALONE);
        }
    }
}
