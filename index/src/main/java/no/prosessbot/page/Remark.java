package no.prosessbot.page;

/**
 * An HTML comment that is addressed to prosessbot: {@code <!-- prosessbot: … -->}. What stands in code, or in the value of a
 * shortcode, is none.
 *
 * @param text what follows the colon, untrimmed
 * @param at where the comment begins
 * @param end just past it
 */
public record Remark(String text, Position at, Position end) {}
