package no.prosessbot.card;

import no.prosessbot.page.Position;

/** Where a card stands; no two cards of a handbook stand in one place. */
public record CardPlace(String file, Position at) {

    public static CardPlace of(Card card) {
        return new CardPlace(card.file(), card.at());
    }
}
