package no.prosessbot.discord;

import java.util.Objects;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** Slash command {@code /spør tekst:}: a question in plain words, answered in the language of the question. */
final class AskCommand implements SlashFeature {

    private static final String NAME = "spør";
    private static final String TEXT = "tekst";

    private final CommandTexts texts;
    private final PlainQuestions questions;

    AskCommand(CommandTexts texts, PlainQuestions questions) {
        this.texts = texts;
        this.questions = questions;
    }

    @Override
    public SlashCommandData command() {
        return texts.slash(NAME).addOptions(texts.option(TEXT, false));
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        String typed = Objects.requireNonNull(event.getOption(TEXT, OptionMapping::getAsString));
        questions.answer(event, SpokenText.of(typed));
    }
}
