package no.prosessbot.site;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.FrontMatter;
import no.prosessbot.page.HugoVersion;
import org.jspecify.annotations.Nullable;

/**
 * Decides from front matter whether Hugo builds and renders a page. Keys are in lower case.
 *
 * @param rules which drafts, future and expired pages the site builds
 * @param version version of Hugo whose rules apply
 * @param now the time that publication and expiry dates are compared with
 */
record PageVisibility(SiteLanguage.BuildRules rules, HugoVersion version, Instant now) {

    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");

    /**
     * Returns why Hugo does not build a page, whose body it then does not read: it is a draft, in the future, or
     * expired. Empty if it does build it.
     */
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

    /** Returns the next time after now at which the dates decide otherwise; null if there is none. */
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
        // at the moment itself the page is still shown
        return !rules.expired() && expires != null && !now.isAfter(expires) && expires.isBefore(Instant.MAX)
                ? expires.plusNanos(1)
                : null;
    }

    /** Returns why a page that is built is not rendered; empty if it is. */
    Optional<HiddenReason> notRendered(Map<String, Object> values, PageKind kind) {
        if (kind == PageKind.LEAF_BUNDLE && truth(values.get("headless")).orElse(false)) {
            return Optional.of(HiddenReason.HEADLESS);
        }
        Object render = values.get(FrontMatter.buildKey(values, version)) instanceof Map<?, ?> build
                ? build.get("render")
                : null;
        // Hugo compares these words case-sensitively and takes any other word for "always"
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

    /** Converts a value to a boolean as Hugo does; empty if Hugo accepts it as neither. */
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
