package no.prosessbot.discord;

import java.util.Optional;
import java.util.function.Supplier;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Questions;
import no.prosessbot.reply.Replies;

/** Answers some questions to nobody, so that the first user does not wait for classes to be loaded. */
final class WarmUp {

    private static final int ROUNDS = 20;

    private final Supplier<Subjects> subjects;
    private final AnswerLayout layout;

    WarmUp(DiscordSettings settings, Supplier<Subjects> subjects, Replies replies) {
        this.subjects = subjects;
        this.layout = new AnswerLayout(settings, replies, new Texts());
    }

    void run() {
        Subjects current = subjects.get();
        Questions questions = new Questions();
        Asking asking = new Asking(current, questions);
        Place place = new Place(1, true, true, true, true);
        for (int i = 0; i < ROUNDS; i++) {
            for (Language language : Language.values()) {
                ordinary(current).ifPresent(card -> {
                    lay(asking.question(questions.about(AnswerKind.OWNER, card.title(), language)), current, place);
                    lay(asking.card(AnswerKind.CARD, card.title(), language), current, place);
                });
                lay(asking.list(AnswerKind.LIST, language), current, place);
            }
            Suggestions.titles("a", current, Language.BOKMAAL);
            Suggestions.people("a", current, Language.BOKMAAL);
        }
    }

    /** A title of a page's length would take longer than it saves. */
    private static Optional<Card> ordinary(Subjects subjects) {
        return subjects.edition().handbook().cards().stream()
                .filter(card -> card.title().length() <= Limits.CHOICE_NAME)
                .findFirst();
    }

    private void lay(Answer answer, Subjects current, Place place) {
        layout.of(answer, current, place, Audience.ALONE).toData().toJson();
    }
}
