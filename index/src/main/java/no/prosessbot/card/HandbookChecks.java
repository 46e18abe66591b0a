package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.prosessbot.page.Problem;
import no.prosessbot.page.ProblemList;

/** What only shows when all cards are seen together. */
final class HandbookChecks {

    private HandbookChecks() {}

    /** @param cards in page order */
    static List<Problem> check(List<Card> cards) {
        List<Problem> problems = new ArrayList<>(SimilarNames.check(cards));
        problems.addAll(TranslationChecks.check(Processes.of(cards)));
        Map<String, ProblemList> repeatedTitles = repeatedTitles(cards);
        repeatedTitles.values().forEach(ofPage -> problems.addAll(ofPage.inPageOrder()));
        return problems;
    }

    /** By page. A reader of one language meets no titles of another. */
    private static Map<String, ProblemList> repeatedTitles(List<Card> cards) {
        Map<String, ProblemList> problems = new HashMap<>();
        Map<List<String>, Card> firsts = new HashMap<>();
        for (Card card : cards) {
            String language = Objects.requireNonNullElse(card.page().language(), "");
            Card first = firsts.putIfAbsent(List.of(language, Folding.fold(card.title())), card);
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
