package no.prosessbot.reply;

import no.prosessbot.card.Card;

/**
 * Where a card stands.
 *
 * @param file relative to the content folder, with {@code /} between folders
 * @param line 1-based, where the card begins
 */
public record Source(String file, int line) {

    static Source of(Card card) {
        return new Source(card.file(), card.at().line());
    }
}
