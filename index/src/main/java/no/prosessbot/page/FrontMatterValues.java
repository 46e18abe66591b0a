package no.prosessbot.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.prosessbot.page.FrontMatterException.Reason;
import org.jspecify.annotations.Nullable;

/** Copies parsed values into unmodifiable maps and lists, with keys in lower case and without nulls. */
final class FrontMatterValues {

    /**
     * Number of additional values that aliases may produce. Without aliases there are at most as many values as
     * characters.
     */
    private static final int ALIASED = 100_000;

    private final Set<Object> enclosing = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left;

    private FrontMatterValues(int characters) {
        left = (long) characters + ALIASED;
    }

    static Map<String, Object> of(@Nullable Object root, int characters) throws FrontMatterException {
        if (root == null) {
            return Map.of();
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new FrontMatterException(Reason.NOT_KEYS);
        }
        return new FrontMatterValues(characters).map(map);
    }

    private Object value(Object value) throws FrontMatterException {
        if (--left < 0) {
            throw new FrontMatterException(Reason.TOO_DEEP);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof List<?> list ? list(list) : value;
    }

    private Map<String, Object> map(Map<?, ?> map) throws FrontMatterException {
        enter(map);
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getKey() instanceof Map || entry.getKey() instanceof List) {
                throw new FrontMatterException(Reason.SYNTAX);
            }
            String key = String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT);
            copy.remove(key);
            if (entry.getValue() != null) {
                copy.put(key, value(entry.getValue()));
            }
        }
        leave(map);
        return Collections.unmodifiableMap(copy);
    }

    private List<Object> list(List<?> list) throws FrontMatterException {
        enter(list);
        List<Object> copy = new ArrayList<>();
        for (Object item : list) {
            if (item != null) {
                copy.add(value(item));
            }
        }
        leave(list);
        return Collections.unmodifiableList(copy);
    }

    private void enter(Object collection) throws FrontMatterException {
        if (!enclosing.add(collection)) {
            throw new FrontMatterException(Reason.TOO_DEEP);
        }
    }

    private void leave(Object collection) {
        enclosing.remove(collection);
    }
}
