package no.prosessbot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a card is known by from one reading to the next: its title, disregarding case, blanks and Unicode form; with its
 * page only where the title occurs on several cards. Never its line, because editors move cards about.
 *
 * @param title folded
 * @param file the page, or empty where the title alone is enough
 */
public record CardId(String title, String file) {

    /** The identity of one of the handbook's cards. */
    public static CardId of(Card card, Handbook handbook) {
        String title = Folding.fold(card.title());
        long bearers = handbook.cards().stream()
                .filter(other -> Folding.fold(other.title()).equals(title))
                .limit(2)
                .count();
        return new CardId(title, bearers > 1 ? card.file() : "");
    }

    /** The identities of all cards of a handbook, in their order. */
    public static List<CardId> ofAll(Handbook handbook) {
        Map<String, Integer> bearers = new HashMap<>();
        handbook.cards().forEach(card -> bearers.merge(Folding.fold(card.title()), 1, Integer::sum));
        return handbook.cards().stream()
                .map(card -> {
                    String title = Folding.fold(card.title());
                    return new CardId(title, bearers.getOrDefault(title, 0) > 1 ? card.file() : "");
                })
                .toList();
    }
}
