package no.prosessbot.site;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.page.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a site's configuration. What is wrong with it is told, and Hugo's default holds in its place. */
final class SiteConfigurationReader {

    private static final String DEFAULT_LANGUAGE = "en";

    private final Path root;
    private final SiteSettings settings;
    private final SettingValues site;

    private SiteConfigurationReader(Path root, SiteSettings settings) {
        this.root = root;
        this.settings = settings;
        this.site = settings.values();
    }

    /**
     * The configuration of a site.
     *
     * @param version the release that whoever runs the program names; null if none
     * @param prefix goes before the names of the site's files in problems
     * @return empty if the folder holds no configuration
     */
    static Optional<SiteConfiguration> read(
            Path root, @Nullable HugoVersion version, String prefix, List<Problem> problems) {
        List<ConfigurationFiles.Found> files = ConfigurationFiles.in(root);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        SiteSettings settings = new SiteSettings(files, prefix, problems);
        return Optional.of(new SiteConfigurationReader(root, settings).read(version, prefix, problems));
    }

    private SiteConfiguration read(@Nullable HugoVersion version, String prefix, List<Problem> problems) {
        Set<String> disabled = new LinkedHashSet<>();
        Map<String, SettingValues> configured = configuredLanguages(disabled);
        boolean named =
                !configured.isEmpty() || site.text("defaultcontentlanguage").isPresent();
        String defaultLanguage = defaultLanguage(configured, disabled);
        if (configured.isEmpty()) {
            configured.put(defaultLanguage, SettingValues.NONE);
        }
        SiteLanguages languages = new SiteLanguages(settings, site);
        List<SiteLanguage> built = languages.read(configured, disabled);
        List<ContentMount> mounts = new SiteMounts(settings, site).read(configured, defaultLanguage);
        new UnreadSettings(root, site, prefix, problems).tell();
        site.texts("ignorefiles").stream()
                .filter(pattern -> IgnoreRules.compile(pattern).isEmpty())
                .forEach(pattern -> settings.tell(SiteRule.IGNORE_PATTERN, "ignorefiles", pattern));
        SiteConfiguration configuration = new SiteConfiguration(
                true,
                mounts,
                built,
                disabled,
                defaultLanguage,
                named,
                site.truth("defaultcontentlanguageinsubdir").orElse(false),
                languages.multihost(built),
                site.texts("ignorefiles"),
                DateKeys.of(site.below("frontmatter")),
                taxonomies(),
                Set.copyOf(site.texts("disablekinds").stream()
                        .map(kind -> kind.toLowerCase(Locale.ROOT))
                        .toList()),
                new HugoReleases(root, site, prefix, problems).find(version));
        tellOfPermalinks(configuration);
        return configuration;
    }

    private void tellOfPermalinks(SiteConfiguration configuration) {
        configuration.languages().stream()
                .flatMap(language -> new PageAddresses(configuration, language).faultyPatterns().stream())
                .distinct()
                .sorted()
                .forEach(pattern -> settings.tell(SiteRule.PERMALINK_PATTERN, "permalinks", pattern));
    }

    /** By their codes; those that are not built are added to {@code disabled}. */
    private Map<String, SettingValues> configuredLanguages(Set<String> disabled) {
        Map<String, SettingValues> languages = new LinkedHashMap<>();
        Set<String> turnedOff = new LinkedHashSet<>();
        site.texts("disablelanguages").forEach(code -> turnedOff.add(code.toLowerCase(Locale.ROOT)));
        for (Map.Entry<?, ?> entry : site.below("languages").map().entrySet()) {
            String code = String.valueOf(entry.getKey());
            if (entry.getValue() instanceof Map<?, ?> map) {
                SettingValues values = new SettingValues(map);
                languages.put(code, values);
                if (turnedOff.contains(code) || values.truth("disabled").orElse(false)) {
                    disabled.add(code);
                }
            } else {
                settings.tell(SiteRule.LANGUAGE_NOT_KEYS, code, code);
            }
        }
        return languages;
    }

    private String defaultLanguage(Map<String, SettingValues> configured, Set<String> disabled) {
        String code =
                site.text("defaultcontentlanguage").orElse(DEFAULT_LANGUAGE).toLowerCase(Locale.ROOT);
        List<String> others = configured.keySet().stream()
                .filter(each -> !disabled.contains(each))
                .toList();
        if (disabled.contains(code)) {
            settings.tell(SiteRule.DEFAULT_LANGUAGE_DISABLED, "defaultcontentlanguage", code);
            // Hugo does not go on; it matters most that the pages are read at all.
            disabled.remove(code);
        } else if (!configured.isEmpty() && !configured.containsKey(code)) {
            settings.tell(
                    SiteRule.DEFAULT_LANGUAGE_NOT_DEFINED,
                    "defaultcontentlanguage",
                    code,
                    String.join(", ", configured.keySet()));
            return others.isEmpty() ? configured.keySet().iterator().next() : others.get(0);
        }
        return code;
    }

    /** Where the pages of taxonomies lie. */
    private Set<String> taxonomies() {
        if (!(site.get("taxonomies") instanceof Map<?, ?> map)) {
            return Set.of("tags", "categories");
        }
        Set<String> plurals = new LinkedHashSet<>();
        map.values().forEach(plural -> plurals.add(String.valueOf(plural)));
        return plurals;
    }
}
