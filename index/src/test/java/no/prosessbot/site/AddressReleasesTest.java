package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page is read by the releases before and after a rule changed; what came after 0.111.3 was read in Hugo's source. */
class AddressReleasesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.122.0 | 0.123.0 | | a  b.md | | a-b/ | a--b/",
                "0.122.0 | 0.123.0 | | a - b.md | | a-b/ | a---b/",
                "0.122.0 | 0.123.0 | disablePathToLower=true | A - b.md | | A-b/ | A-b/",
                "0.122.0 | 0.123.0 | [permalinks]§drift='/d/:filename' | Drift/a.md | | drift/a/ | d/a/",
                "0.124.0 | 0.125.0 | | C#.md | | c#/ | c%23/",
                "0.114.0 | 0.115.0 | [permalinks.page]§d='/p/:filename' | d/a.md | | d/a/ | p/a/",
                "0.114.0 | 0.115.0 | [permalinks.section]§d='/s/:title' | d/_index.md | | d/ | s/x/",
                "0.114.0 | 0.115.0 | [permalinks]§d='/p/:title' | d/_index.md | | d/ | d/",
                "0.115.1 | 0.115.2 | defaultContentLanguageInSubdir=true | a.md | | a/ | en/a/",
                "0.130.0 | 0.131.0 | | d/a.md | url: /u/:slug/ | u/:slug/ | u/x/",
                "0.147.0 | 0.148.0 | uglyURLs=true | d/_index.md | | d.html | d/index.html",
                "0.147.0 | 0.148.0 | uglyURLs=true | _index.md | | '' | index.html",
                "0.147.0 | 0.148.0 | uglyURLs=true | a.md | | a.html | a.html",
                "0.111.3 | 0.165.0 | | d/_index.md | slug: s | d/ | d/",
                "0.111.3 | 0.165.0 | [permalinks]§d='/:sectionslug/x' | d/a.md | | - | -",
                "0.111.3 | 0.165.0 | [[permalinks]]§pattern='/x' | a.md | | - | -",
                "0.111.3 | 0.165.0 | [frontmatter]§date=[':fileModTime']§[permalinks]§d='/:year/' | d/a.md | | - | -",
            })
    void followsTheRelease(
            String before,
            String after,
            String configuration,
            String page,
            String frontMatter,
            String old,
            String young)
            throws Exception {
        WrittenSite site = new WrittenSite(folder)
                .file(
                        "hugo.toml",
                        "baseURL='https://ex.no'\n" + (configuration == null ? "" : configuration.replace('§', '\n')))
                .page("content/" + page, frontMatter == null ? "" : frontMatter);

        assertEquals(old, path(site.by(before)));
        assertEquals(young, path(site.by(after)));
    }

    private static String path(ContentLocation location) throws ContentException {
        return WrittenSite.read(location).pages().stream()
                .map(found -> Optional.ofNullable(found.source().address())
                        .flatMap(PageAddress::url)
                        .map(url -> url.replaceFirst("https://ex.no/", ""))
                        .orElse("-"))
                .collect(Collectors.joining());
    }
}
