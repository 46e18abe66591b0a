package no.prosessbot.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.HugoRule;
import org.jspecify.annotations.Nullable;

/**
 * What a Hugo site's own configuration says about its pages, everything resolved. Immutable, safe to share between threads.
 *
 * @param configured whether there is a site at all, rather than a content folder alone
 * @param mounts where the content lies; not empty
 * @param languages those that are built, in Hugo's order; not empty. A site that names no language has one, the default.
 * @param disabledLanguages codes of those that are configured but not built
 * @param defaultLanguage code of the language of pages that say nothing
 * @param languagesNamed whether the site says anything of languages; if not, its pages have none
 * @param defaultLanguageInSubdirectory whether addresses in the default language too begin with its code
 * @param multihost whether each language has a base address of its own, so that none has its code in the path
 * @param ignoreFiles regular expressions in Go's syntax, each looked for anywhere in a file's path
 * @param dates from where pages take their dates
 * @param taxonomies the folders in which {@code _index} is the page of a taxonomy or of a term of it
 * @param disabledKinds the kinds of page that are not built, as Hugo calls them
 */
public record SiteConfiguration(
        boolean configured,
        List<ContentMount> mounts,
        List<SiteLanguage> languages,
        Set<String> disabledLanguages,
        String defaultLanguage,
        boolean languagesNamed,
        boolean defaultLanguageInSubdirectory,
        boolean multihost,
        List<String> ignoreFiles,
        DateKeys dates,
        Set<String> taxonomies,
        Set<String> disabledKinds,
        HugoRelease release) {

    /** Hugo's name for what a site is built for; a site is taken to be built without options. */
    static final String ENVIRONMENT = "production";

    /** That of a content folder without a site around it. */
    public static final SiteConfiguration NONE = new SiteConfiguration(
            false,
            List.of(ContentMount.BARE),
            List.of(SiteLanguage.BARE),
            Set.of(),
            SiteLanguage.BARE.code(),
            false,
            false,
            false,
            List.of(),
            DateKeys.DEFAULT,
            Set.of(),
            Set.of(),
            HugoRelease.REFERENCE);

    public SiteConfiguration {
        mounts = List.copyOf(mounts);
        languages = List.copyOf(languages);
        disabledLanguages = Set.copyOf(disabledLanguages);
        ignoreFiles = List.copyOf(ignoreFiles);
        taxonomies = Set.copyOf(taxonomies);
        disabledKinds = Set.copyOf(disabledKinds);
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
        return language(page.language());
    }

    /** The settings of a language; those of the default one for null. */
    SiteLanguage language(@Nullable String code) {
        String sought = code == null ? defaultLanguage : code;
        return languages.stream()
                .filter(language -> language.code().equals(sought))
                .findFirst()
                .orElse(languages.get(0));
    }

    /** The codes that count in the names of files; none of a content folder alone, of which nothing is known. */
    Set<String> knownLanguages() {
        if (!configured) {
            return Set.of();
        }
        Set<String> known = new HashSet<>(disabledLanguages);
        languages.forEach(language -> known.add(language.code()));
        return known;
    }

    /** The same with its content in other places. */
    SiteConfiguration withMounts(List<ContentMount> others) {
        return new SiteConfiguration(
                configured,
                others,
                languages,
                disabledLanguages,
                defaultLanguage,
                languagesNamed,
                defaultLanguageInSubdirectory,
                multihost,
                ignoreFiles,
                dates,
                taxonomies,
                disabledKinds,
                release);
    }

    /** The same, read by another release. */
    SiteConfiguration withRelease(HugoRelease other) {
        return new SiteConfiguration(
                configured,
                mounts,
                languages,
                disabledLanguages,
                defaultLanguage,
                languagesNamed,
                defaultLanguageInSubdirectory,
                multihost,
                ignoreFiles,
                dates,
                taxonomies,
                disabledKinds,
                other);
    }
}
