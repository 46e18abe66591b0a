package no.prosessbot.discord;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.CommandAutoCompleteInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.reply.Questions;

/** {@code /hvem eier prosess:}, {@code /hvem leder prosess:} and {@code /hvem har person:}. */
final class WhoCommand implements SlashFeature {

    private static final String NAME = "hvem";
    private static final String OWNS = "eier";
    private static final String LEADS = "leder";
    private static final String HAS = "har";
    private static final String PROCESS = "prosess";
    private static final String PERSON = "person";

    private final CommandTexts texts;
    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final Speaker speaker;

    WhoCommand(CommandTexts texts, Supplier<Subjects> subjects, Questions questions, Speaker speaker) {
        this.texts = texts;
        this.subjects = subjects;
        this.questions = questions;
        this.speaker = speaker;
    }

    @Override
    public SlashCommandData command() {
        return texts.slash(NAME)
                .addSubcommands(
                        texts.part(NAME, OWNS).addOptions(texts.option(PROCESS, true)),
                        texts.part(NAME, LEADS).addOptions(texts.option(PROCESS, true)),
                        texts.part(NAME, HAS).addOptions(texts.option(PERSON, true)));
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        Subjects current = subjects.get();
        Asking asking = new Asking(current, questions);
        Language language = Texts.language(event.getUserLocale());
        Answer answer = switch (Objects.requireNonNull(event.getSubcommandName())) {
            case OWNS -> asking.card(AnswerKind.OWNER, text(event, PROCESS), language);
            case LEADS -> asking.card(AnswerKind.LEADER, text(event, PROCESS), language);
            default -> asking.person(text(event, PERSON), language);
        };
        speaker.answer(event, answer, current);
    }

    private static String text(SlashCommandInteractionEvent event, String option) {
        return Objects.requireNonNull(event.getOption(option, OptionMapping::getAsString));
    }

    @Override
    public List<Command.Choice> complete(CommandAutoCompleteInteraction typing) {
        String typed = typing.getFocusedOption().getValue();
        Language language = Texts.language(typing.getUserLocale());
        return typing.getFocusedOption().getName().equals(PERSON)
                ? Suggestions.people(typed, subjects.get(), language)
                : Suggestions.titles(typed, subjects.get(), language);
    }
}
