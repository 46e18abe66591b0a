package no.prosessbot.card;

/**
 * A parameter of a card beyond the six known fields, kept and displayed unchanged.
 *
 * @param name as spelt on the page
 * @param value trimmed, never blank
 */
public record Extra(String name, String value) {}
