package no.prosessbot.reply;

import java.util.Optional;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import org.jspecify.annotations.Nullable;

/**
 * One of the cards or people to choose among.
 *
 * @param label as the user sees it: the title or name, with the page where a title occurs twice
 * @param kind what was asked, of this one alone
 * @param question the same in words; two cards of one title have the same question
 * @param card null where the choice is a person
 */
public record Choice(
        String label,
        AnswerKind kind,
        String question,
        @Nullable Card card) {

    /** The answer for the chosen card, which no question could tell from another of its title; empty for a person. */
    public Optional<Answer> answer(Language language) {
        return Optional.ofNullable(card).map(chosen -> Answer.of(kind, chosen, question, language));
    }
}
