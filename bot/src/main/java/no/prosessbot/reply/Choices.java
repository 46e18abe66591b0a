package no.prosessbot.reply;

import java.util.List;
import java.util.stream.IntStream;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;

/** The choices offered when a question is not resolved. Each keeps what was asked. */
final class Choices {

    private final Language language;
    private final Titles titles;
    private final Questions questions;

    Choices(Language language, Titles titles, Questions questions) {
        this.language = language;
        this.titles = titles;
        this.questions = questions;
    }

    /** Returns the choices, best first; empty if the answer leaves nothing open. */
    List<Choice> of(Answer answer) {
        return switch (answer.kind()) {
            case AMBIGUOUS ->
                answer.cards().isEmpty()
                        ? people(answer.people(), answer.intent())
                        : cards(answer.cards(), answer.intent(), Reply.MAX_CHOICES);
            case SEARCH -> cards(answer.cards(), answer.intent(), 1 + OpenSentences.MAX_OTHERS);
            case UNKNOWN -> cards(answer.nearest(), answer.intent(), Reply.MAX_CHOICES);
            case OWNER,
                    LEADER,
                    PURPOSE,
                    INPUT,
                    OUTPUT,
                    CARD,
                    OWNED_BY,
                    LED_BY,
                    ROLES_OF,
                    MISSING_OWNER,
                    MISSING_LEADER,
                    LIST -> List.of();
        };
    }

    private List<Choice> cards(List<Card> cards, AnswerKind intent, int limit) {
        AnswerKind kind = ofCard(intent);
        List<String> labels = titles.of(cards);
        return IntStream.range(0, Math.min(cards.size(), limit))
                .mapToObj(i -> {
                    Card card = cards.get(i);
                    return new Choice(labels.get(i), kind, questions.about(kind, card.title(), language), card);
                })
                .toList();
    }

    private List<Choice> people(List<String> people, AnswerKind intent) {
        AnswerKind kind = ofPerson(intent);
        return people.stream()
                .limit(Reply.MAX_CHOICES)
                .map(person -> new Choice(person, kind, questions.about(kind, person, language), null))
                .toList();
    }

    private static AnswerKind ofCard(AnswerKind intent) {
        return switch (intent) {
            case OWNER, LEADER, PURPOSE, INPUT, OUTPUT -> intent;
            default -> AnswerKind.CARD;
        };
    }

    private static AnswerKind ofPerson(AnswerKind intent) {
        return switch (intent) {
            case OWNED_BY, LED_BY -> intent;
            default -> AnswerKind.ROLES_OF;
        };
    }
}
