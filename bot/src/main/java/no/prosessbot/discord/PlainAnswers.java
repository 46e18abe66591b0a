package no.prosessbot.discord;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.Questions;

/** Composes answers to messages: an answer in the language of the question, or brief help. */
final class PlainAnswers {

    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final AnswerLayout layout;
    private final HelpText help;
    private final Language language;

    /** @param language language of the help for those who ask nothing */
    PlainAnswers(
            Supplier<Subjects> subjects, Questions questions, AnswerLayout layout, HelpText help, Language language) {
        this.subjects = subjects;
        this.questions = questions;
        this.layout = layout;
        this.help = help;
        this.language = language;
    }

    /**
     * Returns the answer as a message.
     *
     * @param text the question; empty if the bot was addressed without one
     */
    MessageCreateData of(String text, Place place, Audience audience) {
        Subjects current = subjects.get();
        if (text.isEmpty()) {
            return brief(current, language);
        }
        Answer answer = new Asking(current, questions).question(text);
        Optional<Language> lost = answer.kind() == AnswerKind.UNKNOWN ? help.wanted(text, language) : Optional.empty();
        return lost.isPresent() ? brief(current, lost.get()) : layout.of(answer, current, place, audience);
    }

    private MessageCreateData brief(Subjects current, Language told) {
        Handbook handbook = current.edition().handbook();
        return Messages.text(help.brief(handbook, told));
    }

    /** Returns the language of a question; the default if the text is empty. */
    Language language(String text) {
        return text.isEmpty()
                ? language
                : new Asking(subjects.get(), questions).question(text).language();
    }
}
