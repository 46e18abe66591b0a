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
 * @param notes what to know of the translations of the card that answers
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
        Reading reading,
        List<TranslationNote> notes) {

    public Answer {
        cards = List.copyOf(cards);
        values = List.copyOf(values);
        people = List.copyOf(people);
        nearest = List.copyOf(nearest);
        notes = List.copyOf(notes);
    }

    /** An answer from cards of which there are no translations. */
    public Answer(
            String question,
            Language language,
            AnswerKind kind,
            List<Card> cards,
            List<String> values,
            List<String> people,
            List<Card> nearest,
            AnswerKind intent,
            Reading reading) {
        this(question, language, kind, cards, values, people, nearest, intent, reading, List.of());
    }

    /**
     * What one card says to what was asked of it.
     *
     * @param kind OWNER, LEADER, PURPOSE, INPUT, OUTPUT or CARD
     */
    public static Answer of(AnswerKind kind, Card card, String question, Language language) {
        return new Answer(
                question,
                language,
                kind,
                List.of(card),
                Draft.values(kind, card),
                List.of(),
                List.of(),
                AnswerKind.CARD,
                Reading.NONE);
    }

    /** The same, read like this. */
    Answer with(Reading other) {
        return new Answer(question, language, kind, cards, values, people, nearest, intent, other, notes);
    }

    /** The same with these notes. */
    Answer with(List<TranslationNote> others) {
        return new Answer(question, language, kind, cards, values, people, nearest, intent, reading, others);
    }
}
