package no.prosessbot.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.HugoRule;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a Hugo site that determine its pages, with all defaults resolved. Immutable and thread-safe.
 *
 * @param configured whether there is a site, rather than only a content folder
 * @param mounts where the content is; not empty
 * @param languages the languages that are built, in Hugo's order; not empty. A site that names no language has one, the
 *     default.
 * @param disabledLanguages codes of languages that are configured but not built
 * @param defaultLanguage code of the language of pages that do not say otherwise
 * @param languagesNamed whether the site configures languages; if not, its pages have none
 * @param defaultLanguageInSubdirectory whether addresses in the default language begin with its code, too
 * @param multihost whether each language has its own base address, so that no path begins with a language code
 * @param ignoreFiles regular expressions in Go's syntax, each searched for in a file's path
 * @param dates where pages take their dates from
 * @param taxonomies folders in which {@code _index} is the page of a taxonomy or term
 * @param disabledKinds kinds of page that are not built, by Hugo's names
 * @param release version of Hugo whose rules apply
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

    /** Hugo's name for the environment; sites are assumed to be built without options. */
    static final String ENVIRONMENT = "production";

    /** The configuration of a content folder without a site. */
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

    /** True if the rule holds in the version of Hugo that applies. */
    public boolean has(HugoRule rule) {
        return rule.holdsIn(release.version());
    }

    /** Returns the settings of a page's language; those of the default language if the page has none. */
    public SiteLanguage languageOf(SourcePage page) {
        return language(page.language());
    }

    /** Returns the settings of a language; those of the default language for null. */
    SiteLanguage language(@Nullable String code) {
        String sought = code == null ? defaultLanguage : code;
        return languages.stream()
                .filter(language -> language.code().equals(sought))
                .findFirst()
                .orElse(languages.get(0));
    }

    /**
     * Returns the codes that are recognised in file names; empty for a bare content folder, whose languages are
     * unknown.
     */
    Set<String> knownLanguages() {
        if (!configured) {
            return Set.of();
        }
        Set<String> known = new HashSet<>(disabledLanguages);
        languages.forEach(language -> known.add(language.code()));
        return known;
    }

    /** Returns a copy with other mounts. */
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

    /** Returns a copy with another version of Hugo. */
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
