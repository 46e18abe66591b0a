package no.prosessbot.discord;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.CommandAutoCompleteInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.reply.Questions;

/** {@code /prosess navn:}, the whole card. */
final class CardCommand implements SlashFeature {

    private static final String NAME = "prosess";
    private static final String TITLE = "navn";

    private final CommandTexts texts;
    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final Speaker speaker;

    CardCommand(CommandTexts texts, Supplier<Subjects> subjects, Questions questions, Speaker speaker) {
        this.texts = texts;
        this.subjects = subjects;
        this.questions = questions;
        this.speaker = speaker;
    }

    @Override
    public SlashCommandData command() {
        return texts.slash(NAME).addOptions(texts.option(TITLE, true));
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        Subjects current = subjects.get();
        String typed = Objects.requireNonNull(event.getOption(TITLE, OptionMapping::getAsString));
        speaker.answer(
                event,
                new Asking(current, questions).card(AnswerKind.CARD, typed, Texts.language(event.getUserLocale())),
                current);
    }

    @Override
    public List<Command.Choice> complete(CommandAutoCompleteInteraction typing) {
        return Suggestions.titles(
                typing.getFocusedOption().getValue(), subjects.get(), Texts.language(typing.getUserLocale()));
    }
}
