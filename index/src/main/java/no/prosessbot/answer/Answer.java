package no.prosessbot.answer;

import java.util.List;
import no.prosessbot.card.Card;

/**
 * What the handbook says to a question; data only, the words are made elsewhere.
 *
 * @param question as it was asked
 * @param language of the question, or the nearest of the three
 * @param kind what was asked
 * @param cards that the answer is about, best first; all of them, however many, but for SEARCH, which has the ten best
 * @param values see the table of kinds in the README: a name or a field's text verbatim, or a person's full name
 * @param people candidates when several people fit ({@code kind} is AMBIGUOUS and {@code cards} is then empty)
 * @param nearest cards whose title is near when {@code kind} is UNKNOWN; at most five
 * @param intent what was asked of the candidates when {@code kind} is AMBIGUOUS, SEARCH or UNKNOWN; CARD if nothing
 *     particular was
 * @param reading how the question was read, for {@code --explain}
 */
public record Answer(
        String question,
        Language language,
        AnswerKind kind,
        List<Card> cards,
        List<String> values,
        List<String> people,
        List<Card> nearest,
        AnswerKind intent,
        Reading reading) {

    public Answer {
        cards = List.copyOf(cards);
        values = List.copyOf(values);
        people = List.copyOf(people);
        nearest = List.copyOf(nearest);
    }
}
