package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.card.Card;

/** Sentences for questions that are not resolved: a guess, several candidates, or none. */
final class OpenSentences {

    /** How many cards a guess names besides the best one. */
    static final int MAX_OTHERS = 3;

    private final Words words;
    private final Titles titles;
    private final RoleSentences roles;

    OpenSentences(Words words, Titles titles, RoleSentences roles) {
        this.words = words;
        this.titles = titles;
        this.roles = roles;
    }

    String search(Answer answer) {
        Card best = answer.cards().get(0);
        String clause = answer.intent() == AnswerKind.LEADER
                ? roles.clause("leader", best.leader())
                : roles.clause("owner", best.owner());
        List<String> names = titles.of(answer.cards());
        String guess = words.say("search.best", names.get(0), clause);
        if (names.size() == 1) {
            return guess;
        }
        List<String> others = names.subList(1, Math.min(names.size(), 1 + MAX_OTHERS));
        return guess + " " + words.say("search.others", words.either(others));
    }

    String ambiguous(Answer answer) {
        if (answer.cards().isEmpty()) {
            return words.say("ambiguous.card", words.either(answer.people()));
        }
        String candidates = words.either(titles.of(answer.cards()));
        return words.find("ambiguous." + answer.intent().id(), candidates)
                .orElseGet(() -> words.say("ambiguous.card", candidates));
    }

    String unknown(Answer answer) {
        String unknown = words.say("unknown");
        return answer.nearest().isEmpty()
                ? unknown
                : unknown + " " + words.say("unknown.nearest", words.all(titles.of(answer.nearest())));
    }
}
