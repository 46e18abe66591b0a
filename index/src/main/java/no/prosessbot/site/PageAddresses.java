package no.prosessbot.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.address.PathCharacters;
import no.prosessbot.address.PercentEncoding;
import no.prosessbot.address.SlashPath;
import no.prosessbot.page.HugoRule;
import org.jspecify.annotations.Nullable;

/** Makes the addresses of a language's pages as Hugo does. */
final class PageAddresses {

    private static final String INDEX = "index";
    private static final String SUFFIX = ".html";

    private final SiteConfiguration configuration;
    private final SiteLanguage.AddressRules rules;
    private final PathCharacters characters;
    private final Permalinks permalinks;
    private final @Nullable String base;

    /** Before each path but those that begin with a slash; empty for the default language. */
    private final String prefix;

    PageAddresses(SiteConfiguration configuration, SiteLanguage language) {
        this.configuration = configuration;
        this.rules = language.addresses();
        this.characters = new PathCharacters(!rules.disablePathToLower(), rules.removePathAccents());
        this.permalinks =
                new Permalinks(rules.permalinks(), characters, configuration.has(HugoRule.PERMALINKS_BY_KIND));
        this.base = BaseAddress.of(language.baseUrl()).orElse(null);
        boolean plain = configuration.languages().size() < 2 && !configuration.has(HugoRule.ONE_LANGUAGE_HAS_A_FOLDER);
        boolean withoutCode = language.code().equals(configuration.defaultLanguage())
                && !configuration.defaultLanguageInSubdirectory();
        this.prefix = plain || configuration.multihost() || withoutCode ? "" : language.code();
    }

    /** The patterns of permalinks that Hugo stops for. */
    List<String> faultyPatterns() {
        boolean strict = !configuration.has(HugoRule.PERMALINKS_MAY_HAVE_EMPTY_PARTS);
        return permalinks.all().stream()
                .filter(pattern -> pattern.unknownToken().isPresent() || (strict && pattern.hasEmptyPart()))
                .map(PermalinkPattern::text)
                .toList();
    }

    /** The address of a page that is shown; empty where it cannot be known. */
    Optional<PageAddress> of(PageCandidate candidate, Map<String, Object> values, PageDates dates) {
        boolean normalized = characters.toLower() && configuration.has(HugoRule.PATHS_ARE_NORMALIZED);
        AddressedPage page = AddressedPage.of(candidate, values, dates, normalized);
        return link(page).flatMap(link -> encoded(page, link)).map(link -> new PageAddress(base, link.substring(1)));
    }

    private Optional<String> link(AddressedPage page) {
        if (byUrl(page)) {
            String url = page.url();
            boolean tokens = url.contains(":") && configuration.has(HugoRule.TOKENS_IN_URL);
            return (tokens ? new PermalinkPattern(url, characters).expand(page) : Optional.of(url)).map(this::ofUrl);
        }
        if (rules.permalinks().containsKey(SiteLanguage.AddressRules.LIST)) {
            return Optional.empty();
        }
        Optional<PermalinkPattern> pattern = permalinks.of(page);
        Optional<String> permalink = pattern.isEmpty() ? Optional.of("") : pattern.flatMap(known -> known.expand(page));
        return permalink.map(known -> page.kind().isBranch() ? branch(page, known) : leaf(page, known));
    }

    private static boolean byUrl(AddressedPage page) {
        return page.kind() != PageKind.HOME && !page.url().isEmpty();
    }

    private Optional<String> encoded(AddressedPage page, String link) {
        String rooted = "/" + SlashPath.trimmed(link);
        String whole = link.endsWith("/") && !rooted.equals("/") ? rooted + "/" : rooted;
        // What the page itself says stays as it is.
        String cleaned = byUrl(page) && !page.kind().isBranch() ? whole : characters.clean(whole);
        // A name of which nothing is left.
        String clean = cleaned.equals("//") ? "/" : cleaned;
        return PercentEncoding.ofLink(configuration.has(HugoRule.HASH_IS_ENCODED) ? clean.replace("#", "%23") : clean);
    }

    private String ofUrl(String url) {
        String path = SlashPath.joined("/", url);
        boolean slash = url.endsWith("/");
        String file = slash || !url.contains(".") ? SlashPath.joined(path, INDEX + SUFFIX) : path;
        String link = !isIndex(file) ? file : slash ? path : path + "/";
        boolean below = !url.startsWith("/") && !prefix.isEmpty();
        return below ? SlashPath.joined(prefix, link) : link;
    }

    private String leaf(AddressedPage page, String permalink) {
        String name = page.slug().isEmpty() ? page.ownName() : page.slug();
        String path =
                permalink.isEmpty() ? SlashPath.joined("/", page.ownFolder(), name) : SlashPath.joined("/", permalink);
        boolean index = name.equals(INDEX);
        boolean ugly = ugly(page) || (permalink.isEmpty() && index);
        String file = ugly ? SlashPath.trimmed(path) + SUFFIX : SlashPath.joined(path, INDEX + SUFFIX);
        String link = index && path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
        return prefixed(isIndex(file) ? link + "/" : file);
    }

    private String branch(AddressedPage page, String permalink) {
        boolean home = page.section().isEmpty();
        String path =
                home ? "/" : permalink.isEmpty() ? SlashPath.joined(page.section()) : SlashPath.joined("/", permalink);
        if (!ugly(page)) {
            return prefixed(path + "/");
        }
        if (page.kind() != PageKind.TERM && configuration.has(HugoRule.UGLY_SECTIONS_KEEP_THEIR_INDEX)) {
            return prefixed(SlashPath.joined(path, INDEX + SUFFIX));
        }
        String file = SlashPath.trimmed(path) + SUFFIX;
        return prefixed(home || isIndex(file) ? path + "/" : file);
    }

    private String prefixed(String link) {
        return prefix.isEmpty() ? link : SlashPath.joined(prefix, link);
    }

    private boolean ugly(AddressedPage page) {
        return rules.uglyUrlSections().getOrDefault(page.firstFolder(), rules.uglyUrls());
    }

    private static boolean isIndex(String file) {
        return file.endsWith("/" + INDEX + SUFFIX);
    }
}
