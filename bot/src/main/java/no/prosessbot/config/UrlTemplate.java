package no.prosessbot.config;

import java.util.List;

/**
 * The address of a card's page, with {@code {file}}, {@code {line}} and {@code {page}} where the card's own go.
 *
 * @param text begins with {@code http://} or {@code https://} and has no other placeholders
 */
public record UrlTemplate(String text) {

    /** The placeholders that a template may have. */
    public static final List<String> PLACEHOLDERS = List.of("{file}", "{line}", "{page}");
}
