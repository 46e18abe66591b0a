package no.prosessbot.console;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Samples;

/** Answers by the plainest rules, so that conversations can be had. */
final class TestAnswers implements Function<String, Answer> {

    @Override
    public Answer apply(String question) {
        String asked = question.toLowerCase(Locale.ROOT);
        AnswerKind kind = asked.contains("eier")
                ? AnswerKind.OWNER
                : asked.contains("leder") ? AnswerKind.LEADER : AnswerKind.CARD;
        if (asked.contains("mangler eier")) {
            return Samples.answer(Language.BOKMAAL, AnswerKind.MISSING_OWNER, Samples.REQUESTS, Samples.PROBLEMS);
        }
        if (asked.contains("kari")) {
            return asked.contains("kari moe")
                    ? Samples.about("Kari Moe", Language.BOKMAAL, AnswerKind.ROLES_OF)
                    : Samples.ambiguousPeople(Language.BOKMAAL, AnswerKind.ROLES_OF, "Kari Lie", "Kari Moe");
        }
        if (asked.contains("begge")) {
            return Samples.open(Language.BOKMAAL, AnswerKind.AMBIGUOUS, kind, Samples.RELEASE, Samples.REQUESTS);
        }
        List<Card> cards = Samples.HANDBOOK.cards().stream()
                .filter(card -> asked.contains(card.title().toLowerCase(Locale.ROOT)))
                .toList();
        return cards.isEmpty()
                ? Samples.answer(Language.BOKMAAL, AnswerKind.UNKNOWN)
                : Samples.answer(Language.BOKMAAL, kind, cards.get(0));
    }
}
