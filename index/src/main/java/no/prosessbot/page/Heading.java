package no.prosessbot.page;

/**
 * A heading of a page's Markdown.
 *
 * @param at where it begins
 * @param text its last line as it is written, of which its id is made
 * @param sure false where a shortcode may make something else of it, so that its id cannot be known
 */
public record Heading(Position at, String text, boolean sure) {}
