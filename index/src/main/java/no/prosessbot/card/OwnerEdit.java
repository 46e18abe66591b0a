package no.prosessbot.card;

/**
 * The edit to a page that gives a card an owner.
 *
 * @param line 1-based
 * @param inserted true if the text is to be inserted as a line of its own before {@code line}; false if it replaces
 *     that line
 * @param text a single line
 */
public record OwnerEdit(int line, boolean inserted, String text) {}
