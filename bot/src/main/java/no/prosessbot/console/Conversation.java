package no.prosessbot.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.ChatTexts;
import no.prosessbot.reply.Choice;
import no.prosessbot.reply.HelpTexts;
import no.prosessbot.reply.Questions;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Reply;
import no.prosessbot.reply.SlashCommand;

/**
 * A conversation with one user. Remembers the choices offered last, so that the user can pick one by its number. Not
 * thread-safe.
 */
final class Conversation {

    private static final Set<String> LAST_WORDS =
            Set.of("exit", "quit", "slutt", "avslutt", "ha det", "hadet", "/exit", "/quit", "/slutt", "/avslutt");

    /** Digits of the longest number that is taken for a choice. */
    private static final int LONGEST_NUMBER = 3;

    private final Function<String, Answer> ask;
    private final Supplier<Handbook> handbook;
    private final Replies replies;
    private final Language language;
    private final Questions questions = new Questions();
    private final HelpTexts helpTexts = new HelpTexts();
    private final ChatTexts texts = new ChatTexts();
    private List<Choice> offered = List.of();
    private Language offeredIn;

    Conversation(Function<String, Answer> ask, Supplier<Handbook> handbook, Replies replies, Language language) {
        this.ask = ask;
        this.handbook = handbook;
        this.replies = replies;
        this.language = language;
        this.offeredIn = language;
    }

    /** Handles one line of input: a command, a number that picks a choice, a farewell, or a question. */
    Turn hear(String line) {
        String said = line.strip();
        if (said.isEmpty()) {
            return new Turn.Silent();
        }
        if (said.length() <= 10 && LAST_WORDS.contains(said.toLowerCase(Locale.ROOT))) {
            return new Turn.Ended();
        }
        if (said.startsWith("/")) {
            return command(said);
        }
        if (!offered.isEmpty() && said.length() <= LONGEST_NUMBER && said.matches("[0-9]+")) {
            return choose(Integer.parseInt(said));
        }
        return answered(ask.apply(said));
    }

    private Turn command(String line) {
        TypedCommand typed = TypedCommand.of(line);
        if (typed instanceof TypedCommand.Unknown unknown) {
            return new Turn.Told(texts.unknownCommand(unknown.typed(), unknown.nearest(), language));
        }
        TypedCommand.Known known = (TypedCommand.Known) typed;
        SlashCommand command = known.command();
        String argument = known.argument();
        if (command.takesArgument() && argument.isEmpty()) {
            return new Turn.Told(texts.incompleteCommand(command, language));
        }
        return switch (command) {
            case CARD -> about(AnswerKind.CARD, argument);
            case OWNER -> about(AnswerKind.OWNER, argument);
            case LEADER -> about(AnswerKind.LEADER, argument);
            case ROLES -> about(AnswerKind.ROLES_OF, argument);
            case ASK -> answered(ask.apply(argument));
            case LIST -> answered(ask.apply(questions.forAll(AnswerKind.LIST, language)));
            case MISSING -> answered(ask.apply(questions.forAll(AnswerKind.MISSING_OWNER, language)));
            case REMIND -> new Turn.Told(texts.onlyOnDiscord(command, language));
            case STATUS -> new Turn.Told(texts.status(handbook.get(), language));
            case HELP -> new Turn.Helped(helpTexts.help(handbook.get(), language));
        };
    }

    private Turn about(AnswerKind kind, String subject) {
        return answered(ask.apply(questions.about(kind, subject, language)));
    }

    /** The offered choices stay valid, so that the user can look at another one. */
    private Turn choose(int number) {
        if (number < 1 || number > offered.size()) {
            return new Turn.Told(texts.noSuchChoice(offered.size(), offeredIn));
        }
        Choice choice = offered.get(number - 1);
        Answer answer = choice.answer(offeredIn).orElseGet(() -> ask.apply(choice.question()));
        Reply reply = replies.reply(answer);
        if (!reply.choices().isEmpty()) {
            offer(reply);
        }
        return new Turn.Answered(reply);
    }

    private Turn answered(Answer answer) {
        Reply reply = replies.reply(answer);
        offer(reply);
        return new Turn.Answered(reply);
    }

    private void offer(Reply reply) {
        offered = reply.choices();
        offeredIn = reply.answer().language();
    }
}
