package no.prosessbot.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.Heading;
import no.prosessbot.page.HugoRule;
import no.prosessbot.site.SiteLanguage.MarkupRules;
import org.jspecify.annotations.Nullable;

/** Makes source pages of candidates and their front matter, and minds when the next of them appears or vanishes. For one thread. */
final class SourcePages {

    private static final Set<HiddenReason> NOT_BUILT =
            Set.of(HiddenReason.DRAFT, HiddenReason.FUTURE, HiddenReason.EXPIRED);

    private final SiteConfiguration configuration;
    private final Instant now;
    private final boolean cascadesAimAtPages;
    private final Map<String, PageAddresses> addresses = new HashMap<>();
    private @Nullable Instant nextChange;

    SourcePages(SiteConfiguration configuration, Instant now) {
        this.configuration = configuration;
        this.now = now;
        this.cascadesAimAtPages = configuration.has(HugoRule.CASCADES_AIM_AT_PAGES);
    }

    /** When a page will next appear or vanish by its dates; null if none will. */
    @Nullable
    Instant nextChange() {
        return nextChange;
    }

    /** True if Hugo does not build the page, and reads no more of it than its front matter. */
    static boolean isNotBuilt(SourcePage page) {
        return page.hidden() != null && NOT_BUILT.contains(page.hidden());
    }

    /** What Hugo makes of an {@code _index} in a folder; empty for the content itself. */
    PageKind kindOfIndex(String folder) {
        if (folder.isEmpty()) {
            return PageKind.HOME;
        }
        for (String taxonomy : configuration.taxonomies()) {
            // Whatever begins with the name of a taxonomy is a term of it, as it is in Hugo.
            if (folder.startsWith(taxonomy)) {
                return folder.equals(taxonomy) ? PageKind.TAXONOMY : PageKind.TERM;
            }
        }
        return PageKind.SECTION;
    }

    /** @param own the page's front matter */
    SourcePage of(PageCandidate candidate, Map<String, Object> own) {
        ContentFile file = candidate.file();
        SiteLanguage language = configuration.language(file.language());
        Map<String, Object> values = candidate.values(own, cascadesAimAtPages);
        PageDates dates = PageDates.of(values, name(candidate), configuration.dates(), language.timeZone());
        if (dates.slug() != null && !values.containsKey("slug")) {
            values = new HashMap<>(values);
            values.put("slug", dates.slug());
        }
        HiddenReason hidden = hidden(candidate, values, dates, language.build());
        return new SourcePage(
                file.name(),
                file.page(),
                configuration.languagesNamed() ? file.language() : null,
                candidate.kind(),
                candidate.section(),
                values,
                translationKey(candidate, values),
                hidden,
                hidden == null ? address(candidate, language, values, dates) : null,
                PageAnchors.NONE);
    }

    /** The page with its headings, which are known once its text has been read. */
    SourcePage with(List<Heading> headings, SourcePage page) {
        MarkupRules rules = configuration.languageOf(page).markup();
        return page.withAnchors(PageAnchors.of(headings, page.frontMatter(), rules));
    }

    private @Nullable PageAddress address(
            PageCandidate candidate, SiteLanguage language, Map<String, Object> values, PageDates dates) {
        return addresses
                .computeIfAbsent(language.code(), code -> new PageAddresses(configuration, language))
                .of(candidate, values, dates)
                .orElse(null);
    }

    private @Nullable HiddenReason hidden(
            PageCandidate candidate, Map<String, Object> values, PageDates dates, SiteLanguage.BuildRules rules) {
        PageVisibility visibility =
                new PageVisibility(rules, configuration.release().version(), now);
        Instant change = visibility.nextChange(values, dates);
        if (change != null && (nextChange == null || change.isBefore(nextChange))) {
            nextChange = change;
        }
        if (!candidate.checked()) {
            return candidate.hidden();
        }
        Optional<HiddenReason> notBuilt = visibility.notBuilt(values, dates);
        if (notBuilt.isPresent() || candidate.hidden() != null) {
            return notBuilt.orElse(candidate.hidden());
        }
        if (candidate.kind() == PageKind.RESOURCE) {
            return HiddenReason.BUNDLE_RESOURCE;
        }
        return configuration.disabledKinds().contains(candidate.kindInCascades())
                ? HiddenReason.NOT_RENDERED
                : visibility.notRendered(values, candidate.kind()).orElse(null);
    }

    /** Bundles are called as their folders are. */
    private static String name(PageCandidate candidate) {
        String page = candidate.file().page();
        if (candidate.kind() == PageKind.LEAF_BUNDLE) {
            page = page.substring(0, Math.max(0, page.lastIndexOf('/')));
        }
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** As in Hugo only pages of one kind translate each other. */
    private static String translationKey(PageCandidate candidate, Map<String, Object> values) {
        Object key = values.get("translationkey");
        String kind = candidate.kindInCascades() + "/";
        return key == null || String.valueOf(key).isEmpty()
                ? kind + candidate.file().page()
                : kind + key;
    }
}
