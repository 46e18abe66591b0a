package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.prosessbot.page.HugoVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which configuration holds for a folder, and from where files are named. */
final class SiteFolderTest {

    private static final String LANGUAGES = """
            defaultContentLanguage = "nb"
            [languages.nb]
            contentDir = "content/norsk"
            [languages.en]
            contentDir = "content/english"
            """;

    @TempDir
    Path folder;

    WrittenSite site;

    @BeforeEach
    void aSite() throws Exception {
        site = new WrittenSite(folder.resolve("site")).page("content/a.md").page("content/b.md", "draft: true");
    }

    @Test
    void namesFilesFromTheSitesRoot() throws Exception {
        site.file("hugo.toml", "buildDrafts = true");

        assertEquals(List.of("content/a.md", "content/b.md"), WrittenSite.shown(site.site()));
    }

    @Test
    void aContentFolderIsReadByTheConfigurationAboveIt() throws Exception {
        site.file("hugo.toml", "buildDrafts = true\nignoreFiles = ['content/a']");

        assertEquals(List.of("b.md"), WrittenSite.shown(site.content("content")));
    }

    @Test
    void whatIsWrongAboveIsToldAbove() throws Exception {
        site.file("hugo.toml", "timeZone = 'x'");

        assertEquals(List.of("../hugo.toml:1:1 unknown-time-zone [x]"), WrittenSite.told(site.content("content")));
    }

    @Test
    void aFolderWithTheContentOfAllLanguagesHasThemAll() throws Exception {
        site.file("hugo.toml", LANGUAGES).page("content/norsk/a.md").page("content/english/a.md");

        assertEquals(List.of("english/a.md", "norsk/a.md"), WrittenSite.shown(site.content("content")));
        assertEquals(List.of("a.md"), WrittenSite.shown(site.content("content/english")));
        assertEquals(
                "en",
                WrittenSite.read(site.content("content/english"))
                        .pages()
                        .get(0)
                        .source()
                        .language());
    }

    @Test
    void aFolderThatIsNoContentOfTheSiteAboveIsReadAlone() throws Exception {
        site.file("hugo.toml", "buildDrafts = true").page("docs/a.md").page("docs/b.md", "draft: true");

        assertEquals(List.of("a.md"), WrittenSite.shown(site.content("docs")));
        assertEquals(
                SiteConfiguration.NONE, SiteFolder.open(site.content("docs")).configuration());
    }

    @Test
    void aContentFolderAloneIsReadByTheReference() throws Exception {
        site.file("hugo.toml", "buildDrafts = true");

        SiteFolder alone = SiteFolder.open(ContentLocation.alone(site.path("content")));

        assertEquals(HugoVersion.REFERENCE, alone.configuration().release().version());
        assertEquals(List.of("a.md"), WrittenSite.shown(ContentLocation.alone(site.path("content"))));
    }

    @Test
    void aMountIsReadFromWhereItLies() throws Exception {
        site.file("hugo.toml", """
                        [[module.mounts]]
                        source = "content"
                        target = "content"
                        [[module.mounts]]
                        source = "../felles"
                        target = "content/felles"
                        [[module.mounts]]
                        source = "CONTRIBUTING.md"
                        target = "content/bidra.md"
                        """).page("../felles/c.md").page("CONTRIBUTING.md");

        assertEquals(List.of("../felles/c.md", "CONTRIBUTING.md", "content/a.md"), WrittenSite.shown(site.site()));
        assertEquals(List.of("a.md"), WrittenSite.shown(site.content("content")));
        assertEquals(
                List.of("a", "b", "bidra", "felles/c"),
                WrittenSite.read(site.site()).pages().stream()
                        .map(found -> found.source().path())
                        .sorted()
                        .toList());
    }

    @Test
    void aFileOfTwoMountsIsReadWhereTheNearerOnePutsIt() throws Exception {
        site.file("hugo.toml", LANGUAGES.replace("content/norsk", "content")).page("content/english/a.md");

        assertEquals(List.of("content/a.md", "content/english/a.md"), WrittenSite.shown(site.site()));
        assertEquals(
                List.of("a en", "a nb", "b nb"),
                WrittenSite.read(site.site()).pages().stream()
                        .map(found ->
                                found.source().path() + " " + found.source().language())
                        .sorted()
                        .toList());
    }

    @Test
    void noLinkLeadsOutOfWhatTheSiteNames() throws Exception {
        site.file("hugo.toml", "").page("docs/x.md").page("../utenfor.md");
        Files.createSymbolicLink(site.path("content/inn.md"), Path.of("../docs/x.md"));
        Files.createSymbolicLink(site.path("content/ut.md"), Path.of("../../utenfor.md"));

        assertEquals(List.of("content/a.md", "content/inn.md"), WrittenSite.shown(site.site()));
        assertEquals(List.of("content/ut.md:1:1 link-outside [../../utenfor.md]"), WrittenSite.told(site.site()));
    }

    @Test
    void aSiteWhoseContentIsMissingIsToldWithTheFolder() throws Exception {
        site.file("hugo.toml", "contentDir = 'sider'");

        ContentException refused = assertThrows(ContentException.class, () -> WrittenSite.read(site.site()));

        assertEquals(ContentException.Reason.NOT_FOUND, refused.reason());
        assertEquals(site.path("sider"), refused.folder());
    }

    @Test
    void aHostilePatternTakesNoLongerThanItsText() throws Exception {
        site.file("hugo.toml", """
                        ignoreFiles = ["(a*)*(a*)*(a*)*b$", "(([a-z/])+.)+[A-Z]([a-z])+$"]
                        [[module.mounts]]
                        source = "content"
                        target = "content"
                        excludeFiles = ["**a**a**a**a**a**a**a**a**a**a**b", "{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b"]
                        """).page("content/" + "a".repeat(200) + ".md");

        assertEquals(2, WrittenSite.shown(site.site()).size());
    }
}
