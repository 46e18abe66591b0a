package no.prosessbot.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings with their values taken as Hugo takes them (spf13/cast): a text may be a truth value, a single text a list.
 * A number is no truth value in TOML and JSON; that it is one in YAML is disregarded.
 *
 * @param map keys in lower case
 */
record SettingValues(Map<?, ?> map) {

    static final SettingValues NONE = new SettingValues(Map.of());

    private static final Set<String> TRUE = Set.of("1", "t", "true");
    private static final Set<String> FALSE = Set.of("0", "f", "false");

    /** What stands under a path of keys; null if nothing does. */
    @Nullable
    Object get(String... path) {
        Object at = map;
        for (String key : path) {
            at = at instanceof Map<?, ?> level ? level.get(key) : null;
        }
        return at;
    }

    /** The settings under a path of keys; none where something else stands there. */
    SettingValues below(String... path) {
        return get(path) instanceof Map<?, ?> below ? new SettingValues(below) : NONE;
    }

    /** These settings, with those of {@code site} where they say nothing. */
    SettingValues over(SettingValues site) {
        Map<Object, Object> all = new HashMap<>(site.map);
        all.putAll(map);
        return new SettingValues(all);
    }

    Optional<String> text(String... path) {
        Object value = get(path);
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(String.valueOf(value).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

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

    int number(String... path) {
        try {
            return (int) Double.parseDouble(text(path).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    List<String> texts(String... path) {
        Object value = get(path);
        if (value instanceof String text) {
            return List.of(text);
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The maps of a list, such as TOML's {@code [[…]]}. */
    List<SettingValues> list(String... path) {
        return get(path) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new SettingValues((Map<?, ?>) item))
                        .toList()
                : List.of();
    }
}
