package no.prosessbot.page;

import java.util.Map;

/**
 * What a page says about itself before its text.
 *
 * @param format how it is written
 * @param values keys in lower case, in nested maps too, since Hugo disregards their case. Values are strings, booleans,
 *     numbers, {@link java.util.Date} (YAML only; elsewhere a date is its text), lists and maps; what is null on the page
 *     is absent. Empty when the front matter has a fault. Unmodifiable.
 */
public record FrontMatter(Format format, Map<String, Object> values) {

    /** A page that begins with its text. */
    public static final FrontMatter ABSENT = new FrontMatter(Format.NONE, Map.of());

    /** The languages of front matter. */
    public enum Format {
        NONE,
        YAML,
        TOML,
        JSON,
        ORG
    }
}
