package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why pages are not shown, and when that changes by itself. */
final class HiddenPagesTest {

    @TempDir
    Path folder;

    WrittenSite site;

    @BeforeEach
    void aSite() {
        site = new WrittenSite(folder.resolve("site"));
    }

    @Test
    void eachHasItsReason() throws Exception {
        site.file("hugo.toml", """
                        defaultContentLanguage = "nb"
                        ignoreFiles = ["README\\\\.md$", "arkiv/"]
                        [languages.nb]
                        [languages.en]
                        disabled = true
                        """)
                .page("content/a.md")
                .page("content/a.en.md")
                .page("content/a.html")
                .page("content/README.md")
                .page("content/arkiv/gammel.md")
                .page("content/utkast.md", "draft: true")
                .page("content/snart.md", "publishDate: 2026-04-01")
                .page("content/slutt.md", "expiryDate: 2026-01-01")
                .page("content/bunt/index.md")
                .page("content/bunt/del.md")
                .page("content/hodelos/index.md", "headless: true")
                .page("content/skjult.md", "_build: {render: never}")
                .page("content/s/_index.md", "draft: true")
                .page("content/s/under.md");

        assertEquals(
                List.of(
                        "content/README.md IGNORED_FILE",
                        "content/a.en.md DISABLED_LANGUAGE",
                        "content/a.html OVERRIDDEN",
                        "content/arkiv/gammel.md IGNORED_FILE",
                        "content/bunt/del.md BUNDLE_RESOURCE",
                        "content/hodelos/index.md HEADLESS",
                        "content/s/_index.md DRAFT",
                        "content/s/under.md DRAFT",
                        "content/skjult.md NOT_RENDERED",
                        "content/slutt.md EXPIRED",
                        "content/snart.md FUTURE",
                        "content/utkast.md DRAFT"),
                WrittenSite.hidden(site.by("0.111.3")));
    }

    @Test
    void theTextOfADraftHasNoFaultsButItsCardsAreThere() throws Exception {
        site.file("hugo.toml", "").page("content/a.md").file("content/utkast.md", """
                        ---
                        draft: true
                        ---
                        {{< prosesser/card title="Behov" >}}
                        {{< prosesser/card title=== , >}}
                        """);

        SiteContents.Found draft = WrittenSite.read(site.site()).pages().stream()
                .filter(found -> !found.source().shown())
                .findFirst()
                .orElseThrow();

        assertEquals(List.of(), draft.page().problems());
        assertEquals(1, draft.page().shortcodes().size());
    }

    @Test
    void aDateWithoutAnOffsetIsInTheTimeZoneOfItsLanguage() throws Exception {
        site.file("hugo.toml", """
                        timeZone = "America/New_York"
                        defaultContentLanguage = "nb"
                        [languages.nb]
                        timeZone = "Europe/Oslo"
                        [languages.en]
                        """)
                .page("content/a.md", "date: 2026-03-10T10:00:00")
                .page("content/a.en.md", "date: 2026-03-10T10:00:00");

        assertEquals(List.of(), WrittenSite.shown(site.site(), Instant.parse("2026-03-10T08:59:59Z")));
        assertEquals(List.of("content/a.md"), WrittenSite.shown(site.site(), Instant.parse("2026-03-10T09:00:00Z")));
        assertEquals(
                List.of("content/a.en.md", "content/a.md"),
                WrittenSite.shown(site.site(), Instant.parse("2026-03-10T14:00:00Z")));
    }

    @Test
    void whereTheClocksAreSetBackADateIsWhatItIsInHugo() {
        ZoneId oslo = ZoneId.of("Europe/Oslo");
        assertEquals(
                Optional.of(Instant.parse("2020-10-25T01:30:00Z")), FrontMatterDate.read("2020-10-25T02:30:00", oslo));
        assertEquals(
                Optional.of(Instant.parse("2020-03-29T01:30:00Z")), FrontMatterDate.read("2020-03-29T02:30:00", oslo));
    }

    @Test
    void theNextChangeIsTheNearestDateOfAnyPageThatIsNoDraft() throws Exception {
        site.file("hugo.toml", "").page("content/a.md");
        assertEquals(Optional.empty(), WrittenSite.read(site.site()).nextChange());

        site.page("content/snart.md", "date: 2026-03-10T10:00:00Z")
                .page("content/slutt.md", "expiryDate: 2026-03-10T09:30:00Z")
                .page("content/utkast.md", "draft: true", "date: 2026-03-10T09:10:00Z");
        Instant expired = Instant.parse("2026-03-10T09:30:00.000000001Z");
        assertEquals(Optional.of(expired), WrittenSite.read(site.site()).nextChange());
        assertEquals(
                Optional.of(Instant.parse("2026-03-10T10:00:00Z")),
                WrittenSite.read(site.site(), expired).nextChange());
        assertEquals(
                Optional.empty(),
                WrittenSite.read(site.site(), Instant.parse("2026-03-10T10:00:00Z"))
                        .nextChange());
    }

    @Test
    void whatIsBuiltAnywayNeverChanges() throws Exception {
        site.file("hugo.toml", "buildFuture = true\nbuildExpired = true")
                .page("content/snart.md", "date: 2026-03-10T10:00:00Z")
                .page("content/slutt.md", "expiryDate: 2026-03-10T09:30:00Z");

        assertEquals(Optional.empty(), WrittenSite.read(site.site()).nextChange());
    }

    @Test
    void theNameOfAFileGivesDateAndSlugWhereTheConfigurationSaysSo() throws Exception {
        site.file(
                        "hugo.toml",
                        "[frontmatter]\ndate = [':filename', ':default']\npublishDate = [':filename', ':default']\n")
                .page("content/2026-03-11-plan.md")
                .page("content/2026-03-01-gjort.md");

        SourcePage done = WrittenSite.read(site.site()).pages().stream()
                .map(SiteContents.Found::source)
                .filter(SourcePage::shown)
                .findFirst()
                .orElseThrow();

        assertEquals(List.of("content/2026-03-11-plan.md FUTURE"), WrittenSite.hidden(site.site()));
        assertEquals("gjort", done.frontMatter().get("slug"));
    }
}
