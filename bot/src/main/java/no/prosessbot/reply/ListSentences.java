package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.card.Card;

/** All cards, or those that lack somebody. */
final class ListSentences {

    private final Words words;
    private final Titles titles;

    ListSentences(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
    }

    String missing(String key, List<Card> cards) {
        if (cards.isEmpty()) {
            return words.say(key + ".none");
        }
        return words.say(key + ".some", Words.capitalised(words.processes(cards.size())), words.all(titles.of(cards)));
    }

    String list(List<Card> cards) {
        return cards.isEmpty()
                ? words.say("list.none")
                : words.say("list.some", words.processes(cards.size()), words.all(titles.of(cards)));
    }
}
