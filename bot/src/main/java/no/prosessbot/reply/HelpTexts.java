package no.prosessbot.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Processes;

/** Tells what one can ask, with examples out of the handbook itself. Immutable and thread-safe. */
public final class HelpTexts {

    private final Map<Language, Words> words = Words.inEachLanguage(ChatTexts.BUNDLE);
    private final Questions questions = new Questions();

    /** The first line of a conversation. */
    public String greeting(Handbook handbook, Language language) {
        Words own = Words.in(words, language);
        return example(handbook, language)
                .map(card -> own.say("greeting", spoken(AnswerKind.OWNER, card.title(), language)))
                .orElseGet(() -> own.say("greeting.empty"));
    }

    public Help help(Handbook handbook, Language language) {
        Words own = Words.in(words, language);
        return new Help(
                own.say("help.questions"),
                examples(handbook, language),
                own.say("help.commands"),
                Arrays.stream(SlashCommand.values())
                        .map(command -> new Help.Line(
                                command.usage(own),
                                own.say("command." + command.name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    /** Four questions that the handbook answers; about an imagined card where it has none. */
    public List<String> examples(Handbook handbook, Language language) {
        Words own = Words.in(words, language);
        Optional<Card> card = example(handbook, language);
        String title = card.map(Card::title).orElseGet(() -> own.say("help.example.title"));
        String person = card.flatMap(owned -> owned.owner().names().stream().findFirst())
                .orElseGet(() -> own.say("help.example.person"));
        List<String> examples = new ArrayList<>();
        examples.add(spoken(AnswerKind.OWNER, title, language));
        examples.add(spoken(AnswerKind.PURPOSE, title, language));
        examples.add(spoken(AnswerKind.OWNED_BY, person, language));
        examples.add(questions.forAll(AnswerKind.MISSING_OWNER, language));
        return List.copyOf(examples);
    }

    /** The first process with an owner, else the first of all. */
    private static Optional<Card> example(Handbook handbook, Language language) {
        List<BusinessProcess> processes = Processes.of(handbook.cards()).all();
        return processes.stream()
                .filter(process -> !process.ownerless())
                .findFirst()
                .or(() -> processes.stream().findFirst())
                .map(language::card);
    }

    /** People do not type the quotation marks that keep a title together. */
    private String spoken(AnswerKind kind, String subject, Language language) {
        return questions.about(kind, subject, language).replaceAll("[«»“”]", "");
    }
}
