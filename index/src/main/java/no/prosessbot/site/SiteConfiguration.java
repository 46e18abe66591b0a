package no.prosessbot.site;

import java.util.List;
import java.util.Set;
import no.prosessbot.page.HugoRule;
import org.jspecify.annotations.Nullable;

/**
 * What a Hugo site's own configuration says about its pages, everything resolved. Immutable, safe to share between threads.
 *
 * @param mounts where the content lies; not empty
 * @param languages those that are built, in Hugo's order; not empty. A site that names no language has one, the default.
 * @param disabledLanguages codes of those that are configured but not built
 * @param defaultLanguage code of the language of pages that say nothing
 * @param languagesNamed whether the site says anything of languages; if not, its pages have none
 * @param defaultLanguageInSubdirectory whether addresses in the default language too begin with its code
 * @param multihost whether each language has a base address of its own, so that none has its code in the path
 * @param ignoreFiles regular expressions in Go's syntax, each looked for anywhere in a file's path
 */
public record SiteConfiguration(
        List<ContentMount> mounts,
        List<SiteLanguage> languages,
        Set<String> disabledLanguages,
        String defaultLanguage,
        boolean languagesNamed,
        boolean defaultLanguageInSubdirectory,
        boolean multihost,
        List<String> ignoreFiles,
        HugoRelease release) {

    /** That of a content folder without a site around it. */
    public static final SiteConfiguration NONE = new SiteConfiguration(
            List.of(ContentMount.BARE),
            List.of(SiteLanguage.BARE),
            Set.of(),
            SiteLanguage.BARE.code(),
            false,
            false,
            false,
            List.of(),
            HugoRelease.REFERENCE);

    public SiteConfiguration {
        mounts = List.copyOf(mounts);
        languages = List.copyOf(languages);
        disabledLanguages = Set.copyOf(disabledLanguages);
        ignoreFiles = List.copyOf(ignoreFiles);
        if (mounts.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("a site has a mount and a language, got " + mounts + ", " + languages);
        }
    }

    /** Whether the release that the site is read by has a rule. */
    public boolean has(HugoRule rule) {
        return rule.holdsIn(release.version());
    }

    /** The settings of a page's language; those of the default one where the page has none. */
    public SiteLanguage languageOf(SourcePage page) {
        return language(page.language() == null ? defaultLanguage : page.language());
    }

    private SiteLanguage language(@Nullable String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(languages.get(0));
    }
}
