package no.prosessbot.discord;

import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import no.prosessbot.reply.Questions;

/** {@code /spør tekst:}, a question in plain words; answered in its own language. */
final class AskCommand implements SlashFeature {

    private static final String NAME = "spør";
    private static final String TEXT = "tekst";

    private final CommandTexts texts;
    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final Speaker speaker;

    AskCommand(CommandTexts texts, Supplier<Subjects> subjects, Questions questions, Speaker speaker) {
        this.texts = texts;
        this.subjects = subjects;
        this.questions = questions;
        this.speaker = speaker;
    }

    @Override
    public SlashCommandData command() {
        return texts.slash(NAME).addOptions(texts.option(TEXT, false));
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        Subjects current = subjects.get();
        String question = Objects.requireNonNull(event.getOption(TEXT, OptionMapping::getAsString));
        speaker.answer(event, new Asking(current, questions).question(question), current);
    }
}
