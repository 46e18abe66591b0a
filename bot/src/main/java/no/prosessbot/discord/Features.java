package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reply.Questions;
import no.prosessbot.reply.Replies;

/** Creates and wires all features of the Discord bot; the one place where they are listed. */
final class Features {

    private final List<SlashFeature> commands;
    private final FindProcess findProcess;
    private final EventRouter router;

    /**
     * Creates the features.
     *
     * @param language language of texts that do not answer anybody's question
     * @param ledger runs work that needs the reminder ledger
     * @param trouble what currently prevents the registration of commands
     * @param since when the bot was started
     */
    Features(
            DiscordSettings settings,
            Supplier<Subjects> subjects,
            Desk desk,
            Replies replies,
            Language language,
            Texts texts,
            Outbox outbox,
            Edge edge,
            LedgerWork ledger,
            RegistrationTrouble trouble,
            VisibilityPolicy policy,
            Ticker ticker,
            Instant since) {
        CommandTexts commandTexts = new CommandTexts(texts);
        Questions questions = new Questions();
        HelpText help = new HelpText(texts);
        AnswerLayout layout = new AnswerLayout(settings, replies, texts);
        Speaker speaker = new Speaker(settings, layout, texts, edge);
        Sharing sharing = new Sharing(speaker, texts, outbox);
        Cooldown cooldown = new Cooldown(ticker);
        PlainQuestions plainQuestions = new PlainQuestions(subjects, questions, speaker, cooldown);
        PlainAnswers plainAnswers = new PlainAnswers(subjects, questions, layout, help, language);
        PrivateAnswers privateAnswers = new PrivateAnswers(plainAnswers, plainQuestions, speaker, texts, outbox, edge);
        ReminderTexts reminderTexts = new ReminderTexts(texts);
        NoticeLayout notices = new NoticeLayout(new CardLinks(settings), texts);
        CardDeeds deeds =
                new CardDeeds(desk, subjects, new DeedForms(texts), ledger, reminderTexts, texts, speaker, edge);

        commands = List.of(
                new CardCommand(commandTexts, subjects, questions, speaker),
                new WhoCommand(commandTexts, subjects, questions, speaker),
                new ListCommand("prosesser", AnswerKind.LIST, commandTexts, subjects, questions, speaker),
                new ListCommand("mangler", AnswerKind.MISSING_OWNER, commandTexts, subjects, questions, speaker),
                new AskCommand(commandTexts, plainQuestions),
                new BotCommand(commandTexts, texts, help, subjects, speaker, trouble, since),
                new ReminderCommand(commandTexts, texts, desk, reminderTexts, notices, speaker, ledger, edge));
        findProcess = new FindProcess(commandTexts, plainQuestions, speaker);
        List<ComponentHandler<?>> components = new ArrayList<>(deeds.handlers());
        components.add(new CandidateChoice(subjects, questions, layout, speaker).handler());
        components.add(new ListPages(subjects, questions, layout, speaker).handler());
        components.add(sharing.handler());
        components.add(privateAnswers.handler());
        List<ModalHandler<?>> modals = List.of(new DeedListener(desk, subjects, ledger, texts, speaker).handler());
        router = new EventRouter(
                policy,
                new EventRouter.Handlers(
                        new SlashListener(commands, speaker),
                        findProcess,
                        new ComponentRouter(components, modals, speaker),
                        new PlainMessages(settings, plainAnswers, layout, texts, edge),
                        new WithheldMessages(texts, language, edge, ticker)),
                cooldown,
                speaker,
                edge);
    }

    /** Returns the commands to register. */
    List<CommandData> commands() {
        return Stream.concat(commands.stream().map(SlashFeature::command), Stream.of(findProcess.command()))
                .map(CommandData.class::cast)
                .toList();
    }

    /** Returns the entry point for user events. */
    EventRouter router() {
        return router;
    }

    /** Returns the rule for which events are handled in order. */
    EventOrder order() {
        return new EventOrder(commands.stream()
                .filter(SlashFeature::ordered)
                .map(feature -> feature.command().getName())
                .collect(Collectors.toSet()));
    }
}
