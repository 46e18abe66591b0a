package no.prosessbot.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.site.SiteLanguage.AddressRules;
import no.prosessbot.site.SiteLanguage.BuildRules;
import no.prosessbot.site.SiteLanguage.MarkupRules;

/** Makes a site's languages of its settings; what a language does not say the site does. */
final class SiteLanguages {

    /** Names that Go knows, and Java only as abbreviations. */
    private static final Map<String, String> FIXED_ZONES = Map.of("EST", "-05:00", "MST", "-07:00", "HST", "-10:00");

    private final SiteSettings settings;
    private final SettingValues site;

    SiteLanguages(SiteSettings settings, SettingValues site) {
        this.settings = settings;
        this.site = site;
    }

    /** Those that are built, in Hugo's order. */
    List<SiteLanguage> read(Map<String, SettingValues> configured, Set<String> disabled) {
        List<SiteLanguage> languages = new ArrayList<>();
        configured.forEach((code, own) -> {
            if (!disabled.contains(code)) {
                languages.add(language(code, own));
            }
        });
        languages.sort(Comparator.comparing((SiteLanguage language) -> language.weight() == 0)
                .thenComparing(SiteLanguage::weight)
                .thenComparing(SiteLanguage::code));
        checkBaseUrls(configured, languages);
        return languages;
    }

    /** Whether each language has a base address of its own, which takes two languages. */
    boolean multihost(List<SiteLanguage> languages) {
        return languages.size() > 1
                && languages.stream().anyMatch(language -> site.get("languages", language.code(), "baseurl") != null);
    }

    private void checkBaseUrls(Map<String, SettingValues> configured, List<SiteLanguage> languages) {
        if (multihost(languages)) {
            configured.forEach((code, own) -> {
                if (own.get("baseurl") == null) {
                    settings.tell(SiteRule.BASE_URL_NOT_IN_ALL_LANGUAGES, code, code);
                }
            });
        }
    }

    private SiteLanguage language(String code, SettingValues own) {
        SettingValues all = own.over(site);
        return new SiteLanguage(
                code,
                own.number("weight"),
                all.text("baseurl").orElse(null),
                zone(all),
                new BuildRules(
                        all.truth("builddrafts").orElse(false),
                        all.truth("buildfuture").orElse(false),
                        all.truth("buildexpired").orElse(false)),
                new AddressRules(
                        all.get("permalinks") instanceof List<?> list
                                ? Map.of(AddressRules.LIST, list)
                                : keyed(all.below("permalinks")),
                        all.truth("uglyurls").orElse(false),
                        truths(all.below("uglyurls")),
                        all.truth("disablepathtolower").orElse(false),
                        all.truth("removepathaccents").orElse(false)),
                markup(all),
                Cascade.NONE.below(keyed(all)));
    }

    private static MarkupRules markup(SettingValues all) {
        SettingValues goldmark = all.below("markup", "goldmark");
        return new MarkupRules(
                goldmark.truth("renderer", "unsafe").orElse(false),
                goldmark.truth("parser", "autoheadingid").orElse(true),
                goldmark.text("parser", "autoheadingidtype").orElse(MarkupRules.DEFAULT.autoHeadingIdType()),
                goldmark.truth("parser", "attribute", "title").orElse(true),
                all.truth("enableemoji").orElse(false),
                all.text("markup", "defaultmarkdownhandler")
                        .map(handler -> handler.equalsIgnoreCase("goldmark"))
                        .orElse(true));
    }

    private ZoneId zone(SettingValues all) {
        String name = all.text("timezone").orElse("");
        if (name.isEmpty() || name.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        try {
            // Java takes more names than the database of time zones has, Hugo takes none but those.
            if (ZoneRulesProvider.getAvailableZoneIds().contains(name) || FIXED_ZONES.containsKey(name)) {
                return ZoneId.of(name, FIXED_ZONES);
            }
        } catch (DateTimeException e) {
            // Told below, like any other name that is none.
        }
        if (!name.equals("Local")) {
            settings.tell(SiteRule.UNKNOWN_TIME_ZONE, "timezone", name);
        }
        return ZoneOffset.UTC;
    }

    private static Map<String, Object> keyed(SettingValues values) {
        Map<String, Object> keyed = new HashMap<>();
        values.map().forEach((key, value) -> {
            if (value != null) {
                keyed.put(String.valueOf(key), value);
            }
        });
        return keyed;
    }

    private static Map<String, Boolean> truths(SettingValues values) {
        Map<String, Boolean> truths = new HashMap<>();
        values.map()
                .forEach((key, value) ->
                        SettingValues.asTruth(value).ifPresent(truth -> truths.put(String.valueOf(key), truth)));
        return truths;
    }
}
