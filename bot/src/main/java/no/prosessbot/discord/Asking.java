package no.prosessbot.discord;

import java.util.List;
import java.util.Optional;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Answerer;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Questions;

/** Asks one edition what commands and components want to know. */
final class Asking {

    private final Subjects subjects;
    private final Answerer answerer;
    private final Questions questions;

    Asking(Subjects subjects, Questions questions) {
        this.subjects = subjects;
        this.answerer = subjects.edition().answerer();
        this.questions = questions;
    }

    /** A question in plain words. */
    Answer question(String text) {
        return answerer.answer(text);
    }

    /**
     * Something of one card.
     *
     * @param typed a title, the choice of a long one, or what somebody typed for one
     */
    Answer card(AnswerKind kind, String typed, Language language) {
        String title = Suggestions.title(typed, subjects);
        List<Card> same = subjects.edition().handbook().cards().stream()
                .filter(card -> card.title().equals(title))
                .toList();
        // What is offered can be chosen, also where a title has no words, or the same words as another.
        return same.size() == 1
                ? answerer.card(kind, same.get(0), title, language)
                : answerer.card(kind, title, language);
    }

    /** All roles of one person; {@code typed} as for a card. */
    Answer person(String typed, Language language) {
        return answerer.person(Suggestions.person(typed, subjects), language);
    }

    /** The cards of a list that is shown by page: LIST, MISSING_OWNER or MISSING_LEADER. */
    Answer list(AnswerKind kind, Language language) {
        return switch (kind) {
            case LIST -> answerer.list(language);
            case MISSING_OWNER -> answerer.missingOwner(language);
            default -> answerer.answer(questions.forAll(kind, language));
        };
    }

    /** What a component was about; empty if the card or the person is in the handbook no longer. */
    Optional<Answer> subject(ComponentId.Subject id) {
        return switch (id.kind()) {
            case OWNED_BY, LED_BY ->
                subjects.person(id.key()).map(name -> answerer.answer(questions.about(id.kind(), name, id.language())));
            case ROLES_OF -> subjects.person(id.key()).map(name -> answerer.person(name, id.language()));
            default -> subjects.card(id.key()).map(card -> answerer.card(id.kind(), card, card.title(), id.language()));
        };
    }
}
