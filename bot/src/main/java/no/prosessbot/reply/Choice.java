package no.prosessbot.reply;

import java.util.List;
import java.util.Optional;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.answer.Reading;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;
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
        if (card == null) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                question,
                language,
                kind,
                List.of(card),
                values(card),
                List.of(),
                List.of(),
                AnswerKind.CARD,
                Reading.NONE));
    }

    private List<String> values(Card of) {
        return switch (kind) {
            case OWNER -> of.owner().vacant() ? List.of() : of.owner().shown();
            case LEADER -> of.leader().vacant() ? List.of() : of.leader().shown();
            case PURPOSE -> text(of, Field.PURPOSE);
            case INPUT -> text(of, Field.INPUT);
            case OUTPUT -> text(of, Field.OUTPUT);
            default -> List.of();
        };
    }

    private static List<String> text(Card of, Field field) {
        String text = of.text(field);
        return text == null ? List.of() : List.of(text);
    }
}
