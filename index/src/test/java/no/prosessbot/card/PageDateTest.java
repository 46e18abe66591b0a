package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows were tried with Hugo 0.111.3, but for the moment of the clock itself. */
final class PageDateTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: yes",
                "draft: 1",
                "draft: 2",
                "draft: \"true\"",
                "draft: \"T\"",
                "DRAFT: true",
                "published: false",
                "published: \"0\"",
                "published: 2999-01-01",
                "published: true\ndraft: true",
                "publishDate: 2999-01-01",
                "pubDate: 2999-01-01",
                "date: 2999-01-01",
                "expiryDate: 2000-01-01",
                "unpublishDate: 2000-01-01",
                "date: 2000-01-01\npublishDate: 2999-01-01",
                "date: \"2999-01-01\"",
                "date: \"2999-01-01T10:00:00\"",
                "date: \"2999-01-01T10:00:00Z\"",
                "date: \"2999-01-01T10:00:00+02:00\"",
                "date: \"2999-01-01 10:00:00\"",
                "date: \"2999-01-01 10:00:00 +0200\"",
                "date: \"02 Jan 2999\"",
                "date: 32503680000",
                "date: \"2999-01-01 10:00:00Z\"",
                "date: \"2999-01-01T10:00:00.5Z\"",
                "date: 2999-01-01 10:00:00",
                "date: 99999999999999",
                "publishDate: foo\ndate: 2999-01-01",
                "pubdate: 2999-01-01\npublished: 2000-01-01",
                "publishDate: 2031-02-28",
                "publishDate: \"Mon, 03 Feb 2031 10:00:00 UTC\""
            })
    void hides(String frontMatter) throws Exception {
        assertEquals(0, new Site(folder).page("a.md", frontMatter).titles().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: \"\"",
                "draft:",
                "draft: 1.0",
                "draft: \"yes\"",
                "draft: \"tRUE\"",
                "draft: [true]",
                "published: true",
                "published: foo",
                "published: 2000-01-01",
                "published: false\ndraft: false",
                "date: 2999-01-01\npublishDate: 2000-01-01",
                "lastmod: 2999-01-01",
                "date: 2999",
                "expiryDate: 2999-01-01\nunpublishDate: 2000-01-01",
                "date: \"2999-01-01 10:00\"",
                "date: \"2999-13-01\"",
                "date: \"01.01.2999\"",
                "date: \"2 Jan 2999\"",
                "date: \"2999\"",
                "date: \"32503680000\"",
                "publishDate: 2000-01-01\npublished: 2999-01-01",
                "expiryDate: 0001-01-01",
                "date: \" 2999-01-01 \"",
                "publishDate: 2026-03-10T09:00:00Z",
                "publishDate: 2031-02-30",
                "publishDate: 2031-04-31",
                "publishDate: \"2031-02-30\"",
                "publishDate: 2031-02-30T10:00:00Z",
                "publishDate: \"2031-02-30T10:00:00Z\"",
                "publishDate: 2031-02-03T25:00:00Z",
                "publishDate: 2031-02-03T24:00:00Z",
                "publishDate: 2031-02-03T10:61:00Z",
                "publishDate: 2031-02-03 10:00:61",
                "publishDate: \"2031-02-03T24:00:00Z\"",
                "publishDate: \"2031-02-03T10:00:60Z\"",
                "publishDate: \"31 Apr 2031\"",
                "publishDate: 2031-2-3"
            })
    void doesNotHide(String frontMatter) throws Exception {
        assertEquals(1, new Site(folder).page("a.md", frontMatter).titles().size());
    }
}
