package no.prosessbot.page;

import java.util.Map;

/**
 * What a page says about itself before its text.
 *
 * @param format how it is written
 * @param values keys in lower case, in nested maps too, since Hugo disregards their case. Values are strings, booleans,
 *     numbers, lists and maps, and a date is its text; what is null on the page is absent. Empty when the front matter
 *     has a fault. Unmodifiable.
 */
public record FrontMatter(Format format, Map<String, Object> values) {

    /** A page that begins with its text. */
    public static final FrontMatter ABSENT = new FrontMatter(Format.NONE, Map.of());

    /** The key that says whether, and how, a page is built; what is handed down to a page counts with its own. */
    public static String buildKey(Map<String, Object> values, HugoVersion version) {
        boolean either = HugoRule.BUILD_WITHOUT_UNDERSCORE.holdsIn(version);
        return either && !values.containsKey("_build") ? "build" : "_build";
    }

    /** The languages of front matter. */
    public enum Format {
        NONE,
        YAML,
        TOML,
        JSON,
        ORG
    }
}
