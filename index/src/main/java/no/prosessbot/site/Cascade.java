package no.prosessbot.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a section, or the site's configuration, hands down to the pages below it, and to itself: for each key the page's
 * own value wins, then that of the nearest section.
 *
 * @param steps the nearest section's first
 */
record Cascade(List<Step> steps) {

    static final Cascade NONE = new Cascade(List.of());

    Cascade {
        steps = List.copyOf(steps);
    }

    /** Values for all pages that fit the target. */
    record Step(CascadeTarget target, Map<?, ?> values) {}

    /** This cascade with that of a section below before it. */
    Cascade below(Map<String, Object> frontMatter) {
        return below(frontMatter.get("cascade"));
    }

    private Cascade below(@Nullable Object cascade) {
        List<Step> all = new ArrayList<>();
        if (cascade instanceof Map<?, ?> values) {
            // Only a list has targets in Hugo 0.111.3; in a map _target is a key like any other.
            all.add(new Step(CascadeTarget.EVERYTHING, values));
        } else if (cascade instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> values) {
                    all.add(new Step(CascadeTarget.of(values.get("_target")), values));
                }
            }
        }
        if (all.isEmpty()) {
            return this;
        }
        all.addAll(steps);
        return new Cascade(all);
    }

    /**
     * A page's values with what is handed down to it.
     *
     * @param path of the page's file within the content
     */
    Map<String, Object> apply(Map<String, Object> own, String path, String kind, @Nullable String language) {
        if (steps.isEmpty()) {
            return own;
        }
        Map<String, Object> all = new LinkedHashMap<>(own);
        for (Step step : steps) {
            if (step.target().fits("/" + path, kind, language)) {
                step.values().forEach((key, value) -> {
                    if (value != null) {
                        all.putIfAbsent(String.valueOf(key), value);
                    }
                });
            }
        }
        return all;
    }
}
