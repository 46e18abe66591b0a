package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a configuration, and what is told of one that is wrong. */
final class SiteConfigurationTest {

    @TempDir
    Path folder;

    WrittenSite site;

    @BeforeEach
    void aSite() throws Exception {
        site = new WrittenSite(folder.resolve("site")).page("content/a.md");
    }

    private SiteConfiguration read() throws ContentException {
        return SiteFolder.open(site.site()).configuration();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hugo.toml | timeZone = 'Europe/Oslo'↵[languages.nb]↵weight = 1↵[languages.en]↵baseURL = 'x'",
                "hugo.yaml | TIMEZONE: Europe/Oslo↵languages:↵  NB: {weight: 1}↵  en: {baseurl: x}",
                "hugo.yml | timeZone: Europe/Oslo↵languages: {nb: {weight: 1}, en: {baseURL: x}}",
                "config.json | {\"timezone\": \"Europe/Oslo\", \"languages\": {\"nb\": {\"weight\": 1}, \"en\": {\"baseURL\": \"x\"}}}",
            })
    void readsTheSameInEachFormat(String file, String text) throws Exception {
        site.file(file, text.replace('↵', '\n'));

        List<SiteLanguage> languages = read().languages();

        assertEquals(
                List.of("nb", "en"), languages.stream().map(SiteLanguage::code).toList());
        assertEquals(ZoneId.of("Europe/Oslo"), languages.get(0).timeZone());
        assertEquals("x", languages.get(1).baseUrl());
    }

    @Test
    void givesALanguageItsOwnSettingsAndElseTheSites() throws Exception {
        site.file("hugo.toml", """
                baseURL = "https://ex.no/"
                disablePathToLower = true
                uglyURLs = true
                permalinks = {a = "/:year/:slug/"}
                defaultContentLanguage = "nb"
                [markup.goldmark.renderer]
                unsafe = true
                [languages.nb]
                weight = 2
                timeZone = "Europe/Oslo"
                [languages.en]
                weight = 1
                buildDrafts = true
                uglyURLs = {a = true}
                [languages.en.markup.goldmark.parser]
                autoHeadingIDType = "blackfriday"
                """);

        SiteConfiguration configuration = read();
        SiteLanguage english = configuration.languages().get(0);
        SiteLanguage norwegian = configuration.languages().get(1);

        assertEquals("nb", configuration.defaultLanguage());
        assertEquals("https://ex.no/", english.baseUrl());
        assertEquals(ZoneOffset.UTC, english.timeZone());
        assertEquals(new SiteLanguage.BuildRules(true, false, false), english.build());
        assertEquals(Map.of("a", true), english.addresses().uglyUrlSections());
        assertEquals(false, english.addresses().uglyUrls());
        assertEquals("blackfriday", english.markup().autoHeadingIdType());
        assertEquals(ZoneId.of("Europe/Oslo"), norwegian.timeZone());
        assertEquals(new SiteLanguage.BuildRules(false, false, false), norwegian.build());
        assertEquals(true, norwegian.addresses().uglyUrls());
        assertEquals(true, norwegian.addresses().disablePathToLower());
        assertEquals(Map.of("a", "/:year/:slug/"), norwegian.addresses().permalinks());
        assertEquals(true, norwegian.markup().unsafe());
    }

    @Test
    void saysNothingOfLanguagesWhereTheSiteSaysNothing() throws Exception {
        site.file("hugo.toml", "baseURL = 'https://ex.no/'");

        assertEquals(false, read().languagesNamed());
        assertEquals(null, WrittenSite.read(site.site()).pages().get(0).source().language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title = | hugo.toml:1:8 site-config-syntax [title =]",
                "timeZone = 'Europe/Olso' | hugo.toml:1:1 unknown-time-zone [Europe/Olso]",
                "↵[languages.nb]↵timeZone = '+02:00' | hugo.toml:3:1 unknown-time-zone [+02:00];"
                        + "hugo.toml:1:1 default-language-not-defined [en, nb]",
                "defaultContentLanguage = 'sv'↵[languages.nb]↵[languages.en]"
                        + " | hugo.toml:1:1 default-language-not-defined [sv, nb, en]",
                "title = 'x'↵defaultContentLanguage = 'nb'↵disableLanguages = ['nb']↵[languages.nb]"
                        + " | hugo.toml:2:1 default-language-disabled [nb]",
                "[languages]↵en = 'x' | hugo.toml:2:1 language-not-keys [en]",
                "[languages.en]↵baseURL = 'x'↵[languages.nb]" + " | hugo.toml:3:12 base-url-not-in-all-languages [nb]",
                "[[module.mounts]]↵source = 'x'↵target = 'contents'" + " | hugo.toml:3:1 mount-target [contents]",
                "[[module.mounts]]↵source = '/etc'↵target = 'content/x'↵[[module.mounts]]↵source = 'content'↵target = 'content'"
                        + " | hugo.toml:2:1 mount-absolute [/etc]",
                "[[module.mounts]]↵source = 'content'↵target = 'content'↵files = ['a.md']"
                        + " | hugo.toml:4:1 mount-key [files]",
                "[[module.mounts]]↵source = 'content'↵target = 'content'↵[[module.mounts]]↵source = 'x'↵target = 'content'"
                        + " | x:1:1 mount-missing [x]",
                "ignoreFiles = ['[', 'b'] | hugo.toml:1:1 ignore-pattern [[]",
            })
    void tellsWhatIsWrongWithIt(String text, String told) throws Exception {
        site.file("hugo.toml", text.replace('↵', '\n'));

        assertEquals(
                List.of(told.split(";", -1)).stream().sorted().toList(),
                WrittenSite.told(site.site()).stream().sorted().toList());
        assertEquals(List.of("content/a.md"), WrittenSite.shown(site.site()));
    }

    @Test
    void namesTheFileThatSaysWhatIsWrong() throws Exception {
        site.file("hugo.toml", "title = 'x'").file("config/_default/hugo.yaml", "x: y\ntimeZone: Oslo\n");

        assertEquals(List.of("config/_default/hugo.yaml:2:1 unknown-time-zone [Oslo]"), WrittenSite.told(site.site()));
    }

    @Test
    void goesOnWithTheOtherFilesWhereOneCannotBeRead() throws Exception {
        site.file("hugo.toml", "timeZone = 'Europe/Oslo'").file("config/production/params.yaml", "a: [");

        assertEquals(ZoneId.of("Europe/Oslo"), read().languages().get(0).timeZone());
        assertEquals(
                List.of("config/production/params.yaml:1:5 site-config-syntax [a: []"), WrittenSite.told(site.site()));
    }

    @Test
    void isNoSiteWithoutAConfiguration() {
        ContentException refused = assertThrows(ContentException.class, () -> WrittenSite.read(site.site()));

        assertEquals(ContentException.Reason.NOT_A_SITE, refused.reason());
    }

    @Test
    void tellsOfThemesThatHavePages() throws Exception {
        site.file("hugo.toml", "theme = ['t', 'u']")
                .page("themes/t/content/b.md")
                .file("themes/u/theme.toml", "");

        assertEquals(List.of("hugo.toml:1:1 theme-content [t]"), WrittenSite.told(site.site()));
    }

    @Test
    void tellsOfModulesThatMountPages() throws Exception {
        site.file("hugo.toml", """
                [[module.imports]]
                path = "ex.no/docs"
                [[module.imports.mounts]]
                source = "docs"
                target = "content/docs"
                [[module.imports]]
                path = "ex.no/theme"
                """);

        assertEquals(List.of("hugo.toml:1:1 theme-content [ex.no/docs]"), WrittenSite.told(site.site()));
    }

    @Test
    void tellsOfVariablesThatReplaceWhatItReads() throws Exception {
        site.file("hugo.toml", "").file("netlify.toml", """
                [build.environment]
                HUGO_VERSION = "0.111.3"
                HUGO_PARAMS_COLOUR = "red"
                [context.production.environment]
                HUGO_BUILDDRAFTS = "true"
                HUGO_ENV = "production"
                HUGO_ENVIRONMENT = "prod"
                """);

        assertEquals(
                List.of(
                        "netlify.toml:5:1 environment-override [HUGO_BUILDDRAFTS]",
                        "netlify.toml:7:1 environment-override [HUGO_ENVIRONMENT]"),
                WrittenSite.told(site.site()));
    }
}
