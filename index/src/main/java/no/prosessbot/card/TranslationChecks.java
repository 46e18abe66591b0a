package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.prosessbot.page.Problem;
import no.prosessbot.page.ProblemList;

/** What the cards of one process contradict each other in. */
final class TranslationChecks {

    private final Map<String, ProblemList> byPage = new HashMap<>();

    private TranslationChecks() {}

    static List<Problem> check(Processes processes) {
        TranslationChecks checks = new TranslationChecks();
        if (processes.translated()) {
            for (BusinessProcess process : processes.all()) {
                checks.compare(process, Card::owner, CardRule.OTHER_OWNER_IN_TRANSLATION);
                checks.compare(process, Card::leader, CardRule.OTHER_LEADER_IN_TRANSLATION);
            }
        }
        List<Problem> problems = new ArrayList<>();
        checks.byPage.values().forEach(ofPage -> problems.addAll(ofPage.inPageOrder()));
        return problems;
    }

    /** With the first card that names somebody. That a card names nobody is told by itself. */
    private void compare(BusinessProcess process, Function<Card, Role> role, CardRule rule) {
        Card first = null;
        for (Card card : process.cards()) {
            Role here = role.apply(card);
            if (here.vacant()) {
                continue;
            }
            if (first == null) {
                first = card;
            } else if (!CardFeatures.names(here).equals(CardFeatures.names(role.apply(first)))) {
                byPage.computeIfAbsent(card.file(), TranslationChecks::list)
                        .add(
                                card.at(),
                                rule,
                                card.title(),
                                text(here),
                                text(role.apply(first)),
                                first.file(),
                                first.at().toString());
            }
        }
    }

    private static String text(Role role) {
        return String.join(" / ", role.texts());
    }

    private static ProblemList list(String file) {
        return new ProblemList(file, CardRule.TOO_MANY_CARD_ERRORS, CardRule.TOO_MANY_CARD_WARNINGS);
    }
}
