package no.prosessbot.card;

/**
 * A parameter of a card beyond the six, kept and shown as it is.
 *
 * @param name as the page spells it
 * @param value trimmed, never blank
 */
public record Extra(String name, String value) {}
