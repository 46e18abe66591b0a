package no.prosessbot.answer;

import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;

/** An answer before it is put together with the question and its language; see {@link Answer} for the parts. */
record Draft(
        AnswerKind kind,
        List<Card> cards,
        List<String> values,
        List<String> people,
        List<Card> nearest,
        AnswerKind intent,
        Trace trace) {

    /** An answer that is only a list of cards. */
    static Draft of(AnswerKind kind, List<Card> cards, Trace trace) {
        return new Draft(kind, cards, List.of(), List.of(), List.of(), kind, trace);
    }

    /** What was asked of one card, or which of several could be meant. */
    static Draft ofCards(AnswerKind intent, List<Card> cards, Trace trace) {
        return cards.size() == 1
                ? ofCard(intent, cards.get(0), trace)
                : new Draft(AnswerKind.AMBIGUOUS, cards, List.of(), List.of(), List.of(), intent, trace);
    }

    static Draft ofCard(AnswerKind intent, Card card, Trace trace) {
        return new Draft(intent, List.of(card), values(intent, card), List.of(), List.of(), intent, trace);
    }

    /** What a card says to what was asked; empty where it says nothing. */
    static List<String> values(AnswerKind intent, Card card) {
        return switch (intent) {
            case OWNER ->
                card.owner().vacant() ? List.<String>of() : card.owner().shown();
            case LEADER ->
                card.leader().vacant() ? List.<String>of() : card.leader().shown();
            case PURPOSE, INPUT, OUTPUT -> text(card, Field.valueOf(intent.name()));
            default -> List.of();
        };
    }

    static Draft unknown(AnswerKind intent, List<Card> nearest, Trace trace) {
        return new Draft(AnswerKind.UNKNOWN, List.of(), List.of(), List.of(), nearest, intent, trace);
    }

    private static List<String> text(Card card, Field field) {
        String text = card.text(field);
        return text == null ? List.of() : List.of(text);
    }

    /** True if the question is answered, so that no other reading of it need be tried. */
    boolean definite() {
        return switch (kind) {
            case UNKNOWN, SEARCH, LIST -> false;
            default -> true;
        };
    }

    Answer answer(String question, Language language) {
        return new Answer(question, language, kind, cards, values, people, nearest, intent, trace.reading());
    }
}
