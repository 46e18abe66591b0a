package no.prosessbot.search;

import no.prosessbot.card.Card;

/**
 * A card found by the words of its title and texts.
 *
 * @param card the card
 * @param score 0 to 1.15: the share of the question's weight that the card accounts for, where a match in the title
 *     counts 1.15 times
 */
public record TextHit(Card card, double score) {}
