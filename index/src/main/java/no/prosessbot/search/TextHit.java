package no.prosessbot.search;

import no.prosessbot.card.Card;

/**
 * A card found by the words of its texts.
 *
 * @param card the card
 * @param score 0 to about 1: the share of what the words tell that the card accounts for
 */
public record TextHit(Card card, double score) {}
