package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import no.prosessbot.page.HugoVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which release a site is read, and what that changes. The rules after 0.111.3 were read in Hugo's source. */
final class HugoReleaseTest {

    private static final String WORKFLOW = ".github/workflows/deploy.yml";

    @TempDir
    Path folder;

    WrittenSite site;

    @BeforeEach
    void aSite() throws Exception {
        site = new WrittenSite(folder.resolve("site")).file("hugo.toml", "").page("content/a.md");
    }

    private String release() throws ContentException {
        HugoRelease release = SiteFolder.open(site.site()).configuration().release();
        return release.version() + " " + release.origin() + " " + release.file();
    }

    @Test
    void isTheNewestWhereTheSiteNamesNone() throws Exception {
        assertEquals(HugoVersion.NEWEST + " DEFAULT null", release());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hugo.toml | [module.hugoVersion]↵min = '0.112.0' | 0.112.0 HINT null",
                ".hugo_version | 0.118.2↵ | 0.118.2 HINT .hugo_version",
                "netlify.toml | [build.environment]↵HUGO_VERSION = '0.120.1' | 0.120.1 HINT netlify.toml",
                "netlify.toml | [build.environment]↵HUGO_VERSION = '0.120.1'↵[context.production.environment]↵HUGO_VERSION = '0.121.0'"
                        + " | 0.121.0 HINT netlify.toml",
                WORKFLOW + " | jobs:↵  a:↵    steps:↵      - uses: x↵        with:↵          hugo-version: '0.119.0'"
                        + " | 0.119.0 HINT " + WORKFLOW,
                WORKFLOW + " | env:↵  HUGO_VERSION: 0.128.0 | 0.128.0 HINT " + WORKFLOW,
                WORKFLOW + " | env:↵  hugo-version: latest | 0.165.0 DEFAULT null",
            })
    void isTheOneThatAFileNames(String file, String text, String release) throws Exception {
        site.file(file, text.replace('↵', '\n'));

        assertEquals(release, release());
    }

    @Test
    void isWhatWhoeverRunsTheProgramNames() throws Exception {
        site.file(".hugo_version", "0.118.2");

        HugoRelease release = SiteFolder.open(site.by("0.130")).configuration().release();

        assertEquals(new HugoRelease(new HugoVersion(0, 130, 0), HugoRelease.Origin.SETTING, null), release);
    }

    @Test
    void filesThatNameItAreWatchedHoweverManyWorkflowsThereAre() throws Exception {
        for (int i = 0; i < 60; i++) {
            site.file(".github/workflows/w" + i + ".yml", "");
        }

        List<Path> watched = SiteFolder.open(site.site()).configurationFiles();

        assertTrue(watched.stream().anyMatch(file -> file.endsWith(".hugo_version")));
        assertTrue(watched.stream().anyMatch(file -> file.endsWith("netlify.toml")));
    }

    @Test
    void isToldWhereFilesNameReleasesThatReadPagesDifferently() throws Exception {
        site.file(".hugo_version", "0.111.3").file(WORKFLOW, "env:\n  HUGO_VERSION: 0.112.0\n");
        assertEquals(List.of(), WrittenSite.told(site.site()));

        site.file(WORKFLOW, "env:\n  HUGO_VERSION: 0.128.0\n");
        assertEquals(
                List.of(".hugo_version:1:1 hugo-versions-differ [0.111.3, 0.128.0, " + WORKFLOW + "]"),
                WrittenSite.told(site.site()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/s/_index.md(draft: true) content/s/p.md | a.md | a.md s/p.md",
                "content/_index.md(draft: true) content/s/p.md | | a.md s/p.md",
                "content/s/_index.md(cascade: {draft: true}) content/s/p.md(draft: false) content/s/q.md"
                        + " | a.md | a.md s/p.md",
                "content/s/index.md(draft: true) content/s/p.md | a.md | a.md",
                "content/b.md(build: {render: never}) | a.md b.md | a.md",
                "content/b.md(_build: {render: never}) | a.md | a.md",
                "content/b.md(_build: {render: always}↵build: {render: never}) | a.md b.md | a.md b.md",
                "content/s/_index.md(cascade: [{_target: {path: /s/p.md}, draft: true}]) content/s/p.md"
                        + " | a.md s/_index.md | a.md s/_index.md s/p.md",
                "content/s/_index.md(cascade: [{_target: {path: /s/p}, draft: true}]) content/s/p.md"
                        + " | a.md s/_index.md s/p.md | a.md s/_index.md",
            })
    void decidesWhatIsShown(String pages, String before, String since) throws Exception {
        for (String page : pages.split(" (?=content/)", -1)) {
            int open = page.indexOf('(');
            site.page(
                    open < 0 ? page : page.substring(0, open),
                    open < 0 ? "" : page.substring(open + 1, page.length() - 1).replace('↵', '\n'));
        }
        assertEquals(before == null ? "" : before, shown("0.122.0"));
        assertEquals(since, shown("0.123.0"));
    }

    private String shown(String version) throws ContentException {
        return String.join(
                " ",
                WrittenSite.shown(site.by(version)).stream()
                        .map(file -> file.substring("content/".length()))
                        .toList());
    }

    @Test
    void decidesWhatAPageMayBeginWith() throws Exception {
        site.file("content/b.md", "<!-- om siden -->\n---\ntitle: x\n---\n{{< prosesser/card title=\"b\" >}}\n");

        assertEquals(true, faulty("0.122.0"));
        assertEquals(false, faulty("0.123.0"));
    }

    private boolean faulty(String version) throws ContentException {
        return WrittenSite.read(site.by(version)).pages().stream()
                .anyMatch(found -> found.page().faulty());
    }
}
