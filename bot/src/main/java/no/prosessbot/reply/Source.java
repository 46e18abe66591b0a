package no.prosessbot.reply;

import no.prosessbot.card.Card;

/**
 * Location of a card.
 *
 * @param file relative to the content folder, with {@code /} between folders
 * @param line where the card begins; 1-based
 */
public record Source(String file, int line) {

    static Source of(Card card) {
        return new Source(card.file(), card.at().line());
    }
}
