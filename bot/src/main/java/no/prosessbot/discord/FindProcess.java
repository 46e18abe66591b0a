package no.prosessbot.discord;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** Message context menu command: answers the question that a message asks. */
final class FindProcess {

    private final CommandTexts texts;
    private final PlainQuestions questions;
    private final Speaker speaker;

    FindProcess(CommandTexts texts, PlainQuestions questions, Speaker speaker) {
        this.texts = texts;
        this.questions = questions;
        this.speaker = speaker;
    }

    CommandData command() {
        return texts.menu("menu.find");
    }

    void answer(VisibilityPolicy.Admitted<MessageContextInteractionEvent> admitted) {
        MessageContextInteractionEvent event = admitted.event();
        String text = SpokenText.of(event.getTarget().getContentRaw());
        if (text.isEmpty()) {
            speaker.note(event, "menu.find.empty");
        } else {
            questions.answer(event, text);
        }
    }
}
