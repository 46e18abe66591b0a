package no.prosessbot.card;

/**
 * What to write on a page so that a card has an owner.
 *
 * @param line 1-based
 * @param inserted true if the text becomes a line of its own before that line; false if it takes its place
 * @param text one line
 */
public record OwnerEdit(int line, boolean inserted, String text) {}
