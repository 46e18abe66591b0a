package no.prosessbot.page;

/**
 * A parameter of a shortcode.
 *
 * @param name empty if it is positional
 * @param value as Hugo's {@code .Get} prints it: not trimmed, and an unquoted number as Go prints it
 * @param at where the parameter begins, including a quote
 * @param valueAt where the text of its value begins, inside the quotes
 */
public record Parameter(String name, String value, Position at, Position valueAt) {}
