package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.page.Problem;

/** What only shows when all cards are seen together. */
final class HandbookChecks {

    private HandbookChecks() {}

    /** @param cards in page order */
    static List<Problem> check(List<Card> cards) {
        List<Problem> problems = new ArrayList<>();
        repeatedTitles(cards, problems);
        problems.addAll(SimilarNames.check(cards));
        return problems;
    }

    private static void repeatedTitles(List<Card> cards, List<Problem> problems) {
        Map<String, Card> firsts = new HashMap<>();
        for (Card card : cards) {
            Card first = firsts.putIfAbsent(Folding.fold(card.title()), card);
            if (first != null) {
                String at = first.at().toString();
                problems.add(
                        Problem.of(card.file(), card.at(), CardRule.REPEATED_TITLE, card.title(), first.file(), at));
            }
        }
    }
}
