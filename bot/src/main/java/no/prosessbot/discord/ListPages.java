package no.prosessbot.discord;

import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import no.prosessbot.answer.Answer;
import no.prosessbot.reply.Questions;

/** Handles the page buttons of a list of cards. */
final class ListPages {

    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final AnswerLayout layout;
    private final Speaker speaker;

    ListPages(Supplier<Subjects> subjects, Questions questions, AnswerLayout layout, Speaker speaker) {
        this.subjects = subjects;
        this.questions = questions;
        this.layout = layout;
        this.speaker = speaker;
    }

    ComponentHandler<ComponentId.Page> handler() {
        return new ComponentHandler<>(ComponentId.Page.class, this::turn);
    }

    /** Changes the message for the user who asked for the list; anyone else gets an ephemeral copy. */
    private void turn(GenericComponentInteractionCreateEvent event, ComponentId.Page id) {
        Place place = Place.of(event);
        Answer answer = new Asking(subjects.get(), questions).list(id.kind(), id.language());
        if (id.asker() == place.user()) {
            speaker.show(event, layout.page(answer, id.page(), place, speaker.audience(event)), List.of());
        } else {
            speaker.reply(event, layout.page(answer, id.page(), place, Audience.ALONE), Audience.ALONE);
        }
    }
}
