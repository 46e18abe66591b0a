package no.prosessbot.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings with Hugo's conversions (spf13/cast): a string may be a boolean, and a single string a list. Numbers are not
 * booleans, as in TOML and JSON; that they are in YAML is ignored.
 *
 * @param map keys in lower case
 */
record SettingValues(Map<?, ?> map) {

    static final SettingValues NONE = new SettingValues(Map.of());

    private static final Set<String> TRUE = Set.of("1", "t", "true");
    private static final Set<String> FALSE = Set.of("0", "f", "false");

    /** Returns the value at a path of keys, or null if there is none. */
    @Nullable
    Object get(String... path) {
        Object at = map;
        for (String key : path) {
            at = at instanceof Map<?, ?> level ? level.get(key) : null;
        }
        return at;
    }

    /** Returns the settings at a path of keys; none if there is anything else. */
    SettingValues below(String... path) {
        return get(path) instanceof Map<?, ?> below ? new SettingValues(below) : NONE;
    }

    /** Returns these settings, completed with those of {@code site}. */
    SettingValues over(SettingValues site) {
        Map<Object, Object> all = new HashMap<>(site.map);
        all.putAll(map);
        return new SettingValues(all);
    }

    /**
     * Returns a string, number or boolean as text without surrounding blanks; empty if it is blank or anything else.
     */
    Optional<String> text(String... path) {
        Object value = get(path);
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(String.valueOf(value).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Returns a boolean, or a string that Hugo reads as one; empty for anything else. */
    Optional<Boolean> truth(String... path) {
        return asTruth(get(path));
    }

    static Optional<Boolean> asTruth(@Nullable Object value) {
        if (value instanceof Boolean bool) {
            return Optional.of(bool);
        }
        String text = value instanceof String string ? string.toLowerCase(Locale.ROOT) : "";
        return TRUE.contains(text) ? Optional.of(true) : FALSE.contains(text) ? Optional.of(false) : Optional.empty();
    }

    /** Returns a number, truncated to an integer; 0 if there is none. */
    int number(String... path) {
        try {
            return (int) Double.parseDouble(text(path).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns a list of strings, or a single string as a list; empty for anything else. */
    List<String> texts(String... path) {
        Object value = get(path);
        if (value instanceof String text) {
            return List.of(text);
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns the maps in a list, such as TOML's {@code [[…]]}. */
    List<SettingValues> list(String... path) {
        return get(path) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new SettingValues((Map<?, ?>) item))
                        .toList()
                : List.of();
    }
}
