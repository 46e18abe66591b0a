package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.card.Card;

/** Sentences that list all cards, or those without an owner or a leader. */
final class ListSentences {

    private final Words words;
    private final Titles titles;

    ListSentences(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
    }

    /**
     * Lists cards that lack a role; says so if none do.
     *
     * @param key prefix of the message keys
     */
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
