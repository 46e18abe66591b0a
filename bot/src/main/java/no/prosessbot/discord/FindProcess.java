package no.prosessbot.discord;

import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import no.prosessbot.reply.Questions;

/** An entry of every message's menu: answers what the message asks. */
final class FindProcess extends ListenerAdapter {

    private final CommandTexts texts;
    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final Speaker speaker;
    private final Edge edge;
    private final Seen seen;

    FindProcess(
            CommandTexts texts,
            Supplier<Subjects> subjects,
            Questions questions,
            Speaker speaker,
            Edge edge,
            Seen seen) {
        this.texts = texts;
        this.subjects = subjects;
        this.questions = questions;
        this.speaker = speaker;
        this.edge = edge;
        this.seen = seen;
    }

    CommandData command() {
        return texts.menu("menu.find");
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        if (!seen.first(event.getIdLong())) {
            return;
        }
        edge.guard(event, () -> {
            String text = SpokenText.of(
                    event.getTarget().getContentRaw(), event.getJDA().getSelfUser());
            if (text.isEmpty()) {
                speaker.note(event, "menu.find.empty");
                return;
            }
            Subjects current = subjects.get();
            speaker.answer(event, new Asking(current, questions).question(text), current);
        });
    }
}
