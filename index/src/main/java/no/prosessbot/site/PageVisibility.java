package no.prosessbot.site;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.FrontMatter;
import no.prosessbot.page.HugoVersion;
import org.jspecify.annotations.Nullable;

/**
 * Whether Hugo builds and renders a page, by its front matter; keys are in lower case.
 *
 * @param now against which pages are of the future, or expired
 */
record PageVisibility(SiteLanguage.BuildRules rules, HugoVersion version, Instant now) {

    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");

    /** Why Hugo does not build a page, and reads no more of it: a draft, an expired page or one of the future. */
    Optional<HiddenReason> notBuilt(Map<String, Object> values, PageDates dates) {
        if (!rules.drafts() && draft(values)) {
            return Optional.of(HiddenReason.DRAFT);
        }
        if (!rules.future() && dates.published() != null && now.isBefore(dates.published())) {
            return Optional.of(HiddenReason.FUTURE);
        }
        return !rules.expired() && dates.expires() != null && now.isAfter(dates.expires())
                ? Optional.of(HiddenReason.EXPIRED)
                : Optional.empty();
    }

    /** When, after now, the dates next decide otherwise; null if they never do. */
    @Nullable
    Instant nextChange(Map<String, Object> values, PageDates dates) {
        if (!rules.drafts() && draft(values)) {
            return null;
        }
        Instant published = dates.published();
        if (!rules.future() && published != null && now.isBefore(published)) {
            return published;
        }
        Instant expires = dates.expires();
        // At the moment itself the page is still shown.
        return !rules.expired() && expires != null && !now.isAfter(expires) && expires.isBefore(Instant.MAX)
                ? expires.plusNanos(1)
                : null;
    }

    /** Why a page that is read is not shown. */
    Optional<HiddenReason> notRendered(Map<String, Object> values, PageKind kind) {
        if (kind == PageKind.LEAF_BUNDLE && truth(values.get("headless")).orElse(false)) {
            return Optional.of(HiddenReason.HEADLESS);
        }
        Object render = values.get(FrontMatter.buildKey(values, version)) instanceof Map<?, ?> build
                ? build.get("render")
                : null;
        // Hugo compares these words with their case, and takes any other word for "always".
        boolean rendered = render instanceof String word
                ? !word.equals("never") && !word.equals("link")
                : truth(render).orElse(true);
        return rendered ? Optional.empty() : Optional.of(HiddenReason.NOT_RENDERED);
    }

    private static boolean draft(Map<String, Object> values) {
        if (values.containsKey("draft")) {
            return truth(values.get("draft")).orElse(false);
        }
        return !truth(values.get("published")).orElse(true);
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
