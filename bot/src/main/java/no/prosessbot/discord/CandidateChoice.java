package no.prosessbot.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import no.prosessbot.answer.Answer;
import no.prosessbot.reply.Questions;

/** Answers for the candidate that a user picks when several cards or people match. */
final class CandidateChoice {

    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final AnswerLayout layout;
    private final Speaker speaker;

    CandidateChoice(Supplier<Subjects> subjects, Questions questions, AnswerLayout layout, Speaker speaker) {
        this.subjects = subjects;
        this.questions = questions;
        this.layout = layout;
        this.speaker = speaker;
    }

    ComponentHandler<ComponentId.Subject> handler() {
        return new ComponentHandler<>(ComponentId.Subject.class, this::show);
    }

    private void show(GenericComponentInteractionCreateEvent event, ComponentId.Subject id) {
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

    /** The rows with the choices. They stay on the message so that the user can look at another candidate. */
    private static List<MessageTopLevelComponent> choices(Message message) {
        return message.getComponents().stream()
                .filter(row -> row instanceof ActionRow actions
                        && actions.getActionComponents().stream().anyMatch(CandidateChoice::chooses))
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
}
