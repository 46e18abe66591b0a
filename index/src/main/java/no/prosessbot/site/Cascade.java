package no.prosessbot.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front matter that a section, or the site's configuration, hands down to itself and to the pages below. For each
 * key the page's own value wins, then that of the nearest section.
 *
 * @param steps those of the nearest section first
 */
record Cascade(List<Step> steps) {

    static final Cascade NONE = new Cascade(List.of());

    Cascade {
        steps = List.copyOf(steps);
    }

    /** Values for all pages that match the target. */
    record Step(CascadeTarget target, Map<?, ?> values) {}

    /**
     * Returns this cascade preceded by that of a section further down.
     *
     * @param frontMatter of the section; keys in lower case
     */
    Cascade below(Map<String, Object> frontMatter) {
        return below(frontMatter.get("cascade"));
    }

    private Cascade below(@Nullable Object cascade) {
        List<Step> all = new ArrayList<>();
        if (cascade instanceof Map<?, ?> values) {
            // in Hugo 0.111.3 only a list has targets; in a map _target is an ordinary key
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
     * Returns a page's values together with those handed down to it.
     *
     * @param own the page's front matter
     * @param path path of the page's file within the content
     * @param kind Hugo's name for the kind of page
     * @param language code of its language; null if unknown
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
