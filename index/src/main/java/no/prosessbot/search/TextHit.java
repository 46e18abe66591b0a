package no.prosessbot.search;

import no.prosessbot.card.Card;

/**
 * A card found by the words of its texts.
 *
 * @param card the card
 * @param score 0 to 1.15: the share of what the words tell that the card accounts for, where what stands in its
 *     title counts 1.15 times
 */
public record TextHit(Card card, double score) {}
