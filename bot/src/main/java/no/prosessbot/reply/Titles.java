package no.prosessbot.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.card.Card;

/** Names of cards in a list: the title, followed by the page and line only if needed to tell cards apart. */
final class Titles {

    private final Words words;

    Titles(Words words) {
        this.words = words;
    }

    /** Returns a name for each card, in the same order. */
    List<String> of(List<Card> cards) {
        Map<String, Integer> byTitle = new HashMap<>();
        Map<List<String>, Integer> byPage = new HashMap<>();
        for (Card card : cards) {
            byTitle.merge(card.title(), 1, Integer::sum);
            byPage.merge(List.of(card.title(), card.file()), 1, Integer::sum);
        }
        return cards.stream()
                .map(card -> {
                    if (byTitle.getOrDefault(card.title(), 0) == 1) {
                        return card.title();
                    }
                    if (byPage.getOrDefault(List.of(card.title(), card.file()), 0) == 1) {
                        return words.say("title.on-page", card.title(), card.file());
                    }
                    return words.say(
                            "title.at-line",
                            card.title(),
                            card.file(),
                            Integer.toString(card.at().line()));
                })
                .toList();
    }
}
