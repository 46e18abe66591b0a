package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.page.Problem;
import no.prosessbot.page.ProblemList;

/** What only shows when all cards are seen together. */
final class HandbookChecks {

    private HandbookChecks() {}

    /** @param cards in page order */
    static List<Problem> check(List<Card> cards) {
        List<Problem> problems = new ArrayList<>(SimilarNames.check(cards));
        Map<String, ProblemList> repeatedTitles = repeatedTitles(cards);
        repeatedTitles.values().forEach(ofPage -> problems.addAll(ofPage.inPageOrder()));
        return problems;
    }

    /** By page. */
    private static Map<String, ProblemList> repeatedTitles(List<Card> cards) {
        Map<String, ProblemList> problems = new HashMap<>();
        Map<String, Card> firsts = new HashMap<>();
        for (Card card : cards) {
            Card first = firsts.putIfAbsent(Folding.fold(card.title()), card);
            if (first != null) {
                String at = first.at().toString();
                problems.computeIfAbsent(card.file(), HandbookChecks::list)
                        .add(card.at(), CardRule.REPEATED_TITLE, card.title(), first.file(), at);
            }
        }
        return problems;
    }

    private static ProblemList list(String file) {
        return new ProblemList(file, CardRule.TOO_MANY_CARD_ERRORS, CardRule.TOO_MANY_CARD_WARNINGS);
    }
}
