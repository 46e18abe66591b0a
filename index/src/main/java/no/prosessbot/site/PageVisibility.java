package no.prosessbot.site;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether Hugo builds and renders a page, by its front matter; keys are in lower case. */
final class PageVisibility {

    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");

    private PageVisibility() {}

    /** Why a page is not shown; empty if it is. */
    static Optional<HiddenReason> hidden(Map<String, Object> values, PageKind kind, Instant now) {
        if (!built(values, now)) {
            return Optional.of(HiddenReason.DRAFT);
        }
        if (kind == PageKind.RESOURCE) {
            return Optional.of(HiddenReason.BUNDLE_RESOURCE);
        }
        return rendered(values, kind == PageKind.LEAF_BUNDLE)
                ? Optional.empty()
                : Optional.of(HiddenReason.NOT_RENDERED);
    }

    /** False for a draft, an expired page and one of the future: Hugo reads no more of it. */
    static boolean built(Map<String, Object> values, Instant now) {
        if (draft(values)) {
            return false;
        }
        Optional<Instant> published = firstDate(values, "publishdate", "pubdate", "published", "date");
        Optional<Instant> expires = firstDate(values, "expirydate", "unpublishdate");
        return published.filter(now::isBefore).isEmpty()
                && expires.filter(now::isAfter).isEmpty();
    }

    /** False for a page that is read but not shown. */
    static boolean rendered(Map<String, Object> values, boolean leaf) {
        if (leaf && truth(values.get("headless")).orElse(false)) {
            return false;
        }
        Object render = values.get("_build") instanceof Map<?, ?> build ? build.get("render") : null;
        if (render instanceof String word) {
            // Hugo compares these words with their case, and takes any other word for "always".
            return !word.equals("never") && !word.equals("link");
        }
        return truth(render).orElse(true);
    }

    private static boolean draft(Map<String, Object> values) {
        if (values.containsKey("draft")) {
            return truth(values.get("draft")).orElse(false);
        }
        return !truth(values.get("published")).orElse(true);
    }

    /** The first that can be read as a date; year 1 is Hugo's word for none. */
    private static Optional<Instant> firstDate(Map<String, Object> values, String... keys) {
        // Days of leeway, because java.util.Date counts such years in the Julian calendar.
        Predicate<Instant> set = date -> date.isAfter(Instant.parse("0001-01-04T00:00:00Z"));
        for (String key : keys) {
            Optional<Instant> date = FrontMatterDate.read(values.get(key));
            if (date.isPresent()) {
                return date.filter(set);
            }
        }
        return Optional.empty();
    }

    /** As Hugo takes a value for true or false; empty if it takes it for neither. */
    private static Optional<Boolean> truth(@Nullable Object value) {
        if (value instanceof Boolean bool) {
            return Optional.of(bool);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(((Number) value).longValue() != 0);
        }
        if (value instanceof String text && (TRUE.contains(text) || FALSE.contains(text))) {
            return Optional.of(TRUE.contains(text));
        }
        return Optional.empty();
    }
}
