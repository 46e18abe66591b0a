package no.prosessbot.search;

import no.prosessbot.card.Card;

/**
 * A card whose title may be what the words name.
 *
 * @param card the card
 * @param score 0 to 1: how much of the words the title accounts for, and the title of the words. 1 is the title itself;
 *     from 0.85 on the whole title was said, misspelt or by a synonym at worst; below it a part of it was
 * @param words share of the words' weight that the title accounts for, 0 to 1
 * @param title share of the title's weight that the words account for, 0 to 1
 * @param how the loosest kind of match that was needed
 */
public record TitleHit(Card card, double score, double words, double title, Likeness how) {}
