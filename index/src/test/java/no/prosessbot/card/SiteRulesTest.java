package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.prosessbot.page.Severity;
import no.prosessbot.site.ContentException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows were tried with Hugo 0.111.3, but for the extensions that need other programs. A file is written as {@code name} or {@code name(front matter)}, ↵ a new line. */
final class SiteRulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md  b.markdown  c.mdown  d.html  e.htm | a.md b.markdown c.mdown d.html e.htm",
                "a.MD  b.txt  c.adoc  d.rst  md | ",
                ".a.md  #b.md  c.md~  .d/a.md  #e/a.md  f~/a.md  .md  _x.md  x.nb.md | _x.md x.nb.md",
                "s/_index.md  s/p.md | s/_index.md s/p.md",
                "s/index.md  s/p.md  s/t/q.md  s/t/index.md  s/t/_index.md | s/index.md",
                "s/index.nb.md  s/p.md | s/index.nb.md",
                "s/INDEX.md  s/p.md | s/INDEX.md s/p.md",
                "s/index.markdown  s/index.md | s/index.markdown",
                "s/_index.html  s/_index.md  s/p.md | s/_index.html s/p.md",
                "s/_index.md  s/index.md  s/p.md | s/_index.md s/p.md",
                "s/_index.md(draft: true)  s/p.md  s/t/q.md  s/t/_index.md  s/l/index.md  o.md | o.md",
                "s/_index.md(expiryDate: 2000-01-01)  s/p.md  s/t/q.md | ",
                "s/_index.md(date: 2999-01-01)  s/p.md | ",
                "s/_index.nb.md(draft: true)  s/p.md | ",
                "s/index.md(draft: true)  s/p.md  s/t/q.md | ",
                "_index.md(draft: true)  a.md  s/b.md | ",
                "index.md  a.md  s/b.md | index.md",
                "a.md  a.html | a.md",
                "b.markdown  b.md  d.mdown  d.md  e.htm  e.html | b.md d.mdown e.html",
                "a.html  a.md(draft: true) | ",
                "X.md  x.md  F/a.md  f/a.md | f/a.md x.md",
                "aa.md  aa/index.md | aa/index.md",
                "h/index.md(headless: true)  p.md(headless: true)  s/_index.md(headless: true) | p.md s/_index.md",
                "a/index.md(headless: 1)  b/index.md(headless: \"yes\") | b/index.md",
                "n.md(_build: {render: never})  f.md(_build: {render: false})  l.md(_build: {render: link}) | ",
                "z.md(_build: {render: 0})  y.md(_build: {render: no}) | ",
                "a.md(_build: {render: always})  b.md(_build: {render: x})  c.md(_build: {list: never}) | a.md b.md c.md",
                "a.md(build: {render: never})  b.md(_build: {render: \"false\"})  c.md(_build: {render: NEVER}) | a.md b.md c.md",
                "s/_index.md(_build: {render: never})  s/p.md | s/p.md",
                "s/_index.md(cascade: {_build: {render: never}})  s/p.md  s/t/q.md  s/r.md(_build: {render: always}) | s/r.md",
                "s/_index.md(cascade: {_BUILD: {RENDER: never}})  s/p.md  o.md | o.md",
                "s/_index.md(cascade: {_build: {render: never}})  s/t/_index.md(cascade: {foo: bar})  s/t/p.md | ",
                "s/_index.md(cascade: {_build: {render: never}})  s/t/_index.md(cascade: {_build: {render: always}})  s/t/p.md"
                        + " | s/t/_index.md s/t/p.md",
                "s/_index.md(cascade: {draft: true})  s/p.md(draft: false) | ",
                "s/_index.md(draft: false↵cascade: {draft: true})  s/p.md  s/q.md(draft: false)  s/r.md(published: true)"
                        + " | s/_index.md s/q.md",
                "s/_index.md(cascade: {headless: true})  s/l/index.md  s/p.md | s/_index.md s/p.md",
                "s/_index.md(cascade: [{_build: {render: never}, _target: {path: '/s/T/**'}}])  s/p.md  s/t/q.md  s/t/u/r.md"
                        + " | s/_index.md s/p.md",
                "s/_index.md(cascade: [{_build: {render: never}, _target: {path: '/s/p*'}}])  s/p.md  s/p/q.md  s/t/p.md"
                        + " | s/_index.md s/p/q.md s/t/p.md",
                "s/_index.md(cascade: [{_build: {render: never}, _target: {path: 's/p*'}}])  s/p.md | s/_index.md s/p.md",
                "s/_index.md(cascade: [{_build: {render: never}, _target: {path: '/s/{l,m}/*.[mh]?'}}])"
                        + "  s/l/index.md  s/m/P.md  s/n/index.md | s/_index.md s/n/index.md",
                "s/_index.md(cascade: [{_build: {render: never}, _target: {kind: page}}])  s/p.md  s/t/_index.md"
                        + " | s/_index.md s/t/_index.md",
                "_index.md(cascade: [{_build: {render: never}, _target: {kind: '{home,page}'}}])  s/_index.md  s/p.md"
                        + " | s/_index.md",
                "s/_index.md(cascade: {_target: {path: '/no'}, _build: {render: never}})  s/p.md | ",
                "s/_index.md(cascade: [{_build: {render: always}}, {_build: {render: never}}])  s/p.md | s/_index.md s/p.md",
                "p.md(cascade: {draft: true}) | p.md",
                "x.md/y.md | x.md/y.md",
            })
    void showsTheCardsThatHugoShows(String files, String shown) throws Exception {
        Site site = write(files);
        assertEquals(shown == null ? List.of() : List.of(shown.split(" ", -1)), site.titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md(draft: true) | false",
                "a.md(date: 2999-01-01) | false",
                "a.md(expiryDate: 2000-01-01) | false",
                "a.md(_build: {render: never}) | true",
                "a.md(_build: {render: link}) | true",
                "s/index.md(headless: true) | true",
            })
    void faultsCountWhereHugoReadsTheText(String file, boolean counts) throws Exception {
        int open = file.indexOf('(');
        Site site = new Site(folder).faulty(file.substring(0, open), file.substring(open + 1, file.length() - 1));
        assertEquals(counts, faults(site));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s/_index.md(draft: true) | s/a.md | false",
                "s/_index.md(draft: true) | s/t/a.md | false",
                "s/_index.md(draft: false↵cascade: {draft: true}) | s/a.md | false",
                "s/index.md | s/a.md | true",
                "s/index.md | s/t/a.md | true",
                "s/index.md | s/t/_index.md | true",
                "s/index.md | s/a.html | true",
                "s/index.md(draft: true) | s/a.md | false",
                "s/index.md(_build: {render: never}) | s/a.md | true",
                "s/a.md | s/a.html | false",
                "s/a.md(draft: true) | s/a.html | false",
                "s/a.html | s/a.md | true",
                "s/index.html | s/index.md | true",
                "s/_index.html | s/_index.md | true",
                "aa/index.md | aa.md | false",
                "bb/_index.md | bb.md | true",
            })
    void faultsCountBesideAnotherPageAsInHugo(String files, String faulty, boolean counts) throws Exception {
        Site site = write(files).faulty(faulty, "x: y");
        assertEquals(counts, faults(site));
    }

    private static boolean faults(Site site) throws ContentException {
        return site.read().problems().stream()
                .anyMatch(problem -> problem.rule().severity() == Severity.ERROR);
    }

    private Site write(String files) throws Exception {
        Site site = new Site(folder);
        for (String file :
                Arrays.stream(files.split(" {2}", -1)).filter(f -> !f.isBlank()).toList()) {
            int open = file.indexOf('(');
            String name = open < 0 ? file : file.substring(0, open);
            String frontMatter = open < 0 ? "" : file.substring(open + 1, file.length() - 1);
            site.page(name.strip(), frontMatter.replace('↵', '\n'));
        }
        return site;
    }
}
