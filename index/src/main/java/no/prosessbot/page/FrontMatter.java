package no.prosessbot.page;

import java.util.Map;

/**
 * The front matter of a page.
 *
 * @param format the language it is written in
 * @param values values by key. Keys are in lower case, in nested maps too, because Hugo ignores their case. Values are
 *     strings, booleans, numbers, lists and maps; a date is the text as written; nulls are left out. Empty if the front
 *     matter has a fault. Unmodifiable.
 */
public record FrontMatter(Format format, Map<String, Object> values) {

    /** A page without front matter. */
    public static final FrontMatter ABSENT = new FrontMatter(Format.NONE, Map.of());

    /**
     * Returns the key under which a page's build options are found, {@code _build} or {@code build}.
     *
     * @param values front matter including what cascades to the page
     */
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
