package no.prosessbot.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.page.Problem;

/** Finds names of people that look like misspellings of other names in the handbook. */
final class SimilarNames {

    /** Shorter names may differ by one letter and still belong to two people, e.g. Per Lie and Per Lien. */
    private static final int SHORTEST = 10;

    /**
     * Maximum number of people with the same first or last name who are compared with each other, to bound the time.
     */
    private static final int LARGEST_GROUP = 500;

    private static final Comparator<Bearer> MOST_COMMON_FIRST =
            Comparator.<Bearer>comparingInt(bearer -> -bearer.count).thenComparingInt(bearer -> bearer.order);

    private SimilarNames() {}

    /**
     * Returns a problem for each name that differs by one edit from a more common one.
     *
     * @param cards in page order
     */
    static List<Problem> check(List<Card> cards) {
        Map<String, Bearer> bearers = bearers(cards);
        // one edit leaves the first or the last word of a name intact
        Map<String, List<Bearer>> byWord = new HashMap<>();
        for (Bearer bearer : bearers.values()) {
            outerWords(bearer.folded)
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(bearer));
        }
        List<Problem> problems = new ArrayList<>();
        for (Bearer bearer : bearers.values()) {
            outerWords(bearer.folded).stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .filter(group -> group.size() <= LARGEST_GROUP)
                    .flatMap(List::stream)
                    .filter(other -> MOST_COMMON_FIRST.compare(other, bearer) < 0)
                    .filter(other -> EditDistance.within(1, bearer.folded, other.folded))
                    .min(MOST_COMMON_FIRST)
                    .ifPresent(other -> problems.add(bearer.nearly(other)));
        }
        return problems;
    }

    private static Map<String, Bearer> bearers(List<Card> cards) {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        for (Card card : cards) {
            Set<String> names = new HashSet<>(card.owner().names());
            names.addAll(card.leader().names());
            // sorted, because the order of a set is not guaranteed
            for (String name : names.stream().sorted().toList()) {
                String folded = Folding.fold(name);
                if (folded.length() >= SHORTEST && folded.indexOf(' ') > 0 && !hasDigit(folded)) {
                    bearers.computeIfAbsent(folded, key -> new Bearer(folded, name, card, bearers.size())).count++;
                }
            }
        }
        return bearers;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> outerWords(String folded) {
        return Set.copyOf(List.of(
                "^" + folded.substring(0, folded.indexOf(' ')), folded.substring(folded.lastIndexOf(' ')) + "$"));
    }

    /** A name, with the card on which it occurs first. */
    private static final class Bearer {
        final String folded;
        final String name;
        final Card card;
        final int order;
        int count;

        Bearer(String folded, String name, Card card, int order) {
            this.folded = folded;
            this.name = name;
            this.card = card;
            this.order = order;
        }

        Problem nearly(Bearer other) {
            String at = other.card.at().toString();
            return Problem.of(card.file(), card.at(), CardRule.SIMILAR_NAME, name, other.name, other.card.file(), at);
        }
    }
}
