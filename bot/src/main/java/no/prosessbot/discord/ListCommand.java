package no.prosessbot.discord;

import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.reply.Questions;

/**
 * Slash commands that list cards page by page: {@code /prosesser} lists all cards, {@code /mangler} those without an
 * owner.
 */
final class ListCommand implements SlashFeature {

    private final String name;
    private final AnswerKind kind;
    private final CommandTexts texts;
    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final Speaker speaker;

    /** Creates a command that shows one kind of list. */
    ListCommand(
            String name,
            AnswerKind kind,
            CommandTexts texts,
            Supplier<Subjects> subjects,
            Questions questions,
            Speaker speaker) {
        this.name = name;
        this.kind = kind;
        this.texts = texts;
        this.subjects = subjects;
        this.questions = questions;
        this.speaker = speaker;
    }

    @Override
    public SlashCommandData command() {
        return texts.slash(name);
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        Subjects current = subjects.get();
        speaker.answer(
                event, new Asking(current, questions).list(kind, Texts.language(event.getUserLocale())), current);
    }
}
