package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.prosessbot.markdown.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final PageReader READER = new PageReader(Set.of("a"));

    @Test
    void placesShortcodesAndParameters() {
        Page page = Pages.read("x\n  {{< a title=\"A\" owner=\n `B` >}} y");
        Shortcode expected = new Shortcode(
                "a",
                new Position(2, 3),
                new Position(3, 9),
                List.of(
                        new Parameter("title", "A", new Position(2, 9), new Position(2, 16)),
                        new Parameter("owner", "B", new Position(2, 19), new Position(3, 3))),
                false,
                Sight.SHOWN);
        assertEquals(List.of(expected), page.shortcodes());
    }

    @Test
    void placesPositionalParameters() {
        Shortcode shortcode =
                Pages.read("x {{< a b \"c\" \\\"d\\\" >}}").shortcodes().get(0);
        assertTrue(shortcode.positional());
        assertEquals(
                List.of(
                        new Parameter("", "b", new Position(1, 9), new Position(1, 9)),
                        new Parameter("", "c", new Position(1, 11), new Position(1, 12)),
                        new Parameter("", "d", new Position(1, 15), new Position(1, 17))),
                shortcode.parameters());
    }

    @Test
    void leavesTheTextUnreadWhenItIsNotWanted() {
        byte[] draft = "---\ndraft: true\n---\n{{< >}} \u00e6".getBytes(StandardCharsets.ISO_8859_1);
        List<Object> asked = new ArrayList<>();
        Page page = READER.read(
                "side.md", draft, frontMatter -> !asked.add(frontMatter.values().get("draft")));
        assertEquals(List.of(true), asked);
        assertEquals(List.of(), page.shortcodes());
        assertEquals(List.of(), page.problems());
    }

    @Test
    void tellsFaultsOfFrontMatterWhenTheTextIsNotWanted() {
        byte[] bytes = "---\na: b: c\n---\n{{< >}}".getBytes(StandardCharsets.UTF_8);
        Page page = READER.read("side.md", bytes, frontMatter -> false);
        assertEquals(List.of("2:5 yaml-syntax [a: b: c]"), Pages.problems(page));
    }

    @Test
    void warnsOfBytesThatAreNotUtf8() {
        byte[] bytes = "x\n\u00e6 {{< a b=\"\u00e6\u00f8\" >}}".getBytes(StandardCharsets.ISO_8859_1);
        Page page = READER.read("side.md", bytes);
        assertFalse(page.faulty());
        assertEquals(List.of("2:1 invalid-utf8 [3]"), Pages.problems(page));
        assertEquals("a[b=\uFFFD\uFFFD]", Pages.shortcodes(page));
    }

    @Test
    void rejectsBytesThatAreNotUtf8InYamlAndToml() {
        byte[] yaml = "---\na: \u00e6\n---\nx".getBytes(StandardCharsets.ISO_8859_1);
        byte[] toml = "+++\na = '\u00e6'\n+++\nx".getBytes(StandardCharsets.ISO_8859_1);
        byte[] json = "{\"a\": \"\u00e6\"}\nx".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "[2:4 front-matter-not-utf8 [], 2:4 invalid-utf8 [1]]",
                Pages.problems(READER.read("p.md", yaml)).toString());
        assertEquals(
                "[2:6 front-matter-not-utf8 [], 2:6 invalid-utf8 [1]]",
                Pages.problems(READER.read("p.md", toml)).toString());
        assertFalse(READER.read("p.md", json).faulty());
    }

    @Test
    void keepsUnusualCharactersWithinQuotes() {
        String value = "\u0000\u0007\u2028\u200b\u00ad e\u0301 \u00e9 \uD83D\uDE00";
        assertEquals(
                value,
                Pages.read("x {{< a b=\"" + value + "\" >}}")
                        .shortcodes()
                        .get(0)
                        .parameters()
                        .get(0)
                        .value());
    }

    @Test
    void takesLongValues() {
        String value = "\u00e6".repeat(20_000);
        assertEquals(
                value,
                Pages.read("x {{< a b=\"" + value + "\" >}}")
                        .shortcodes()
                        .get(0)
                        .parameters()
                        .get(0)
                        .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", " \n\t<p>", "\u00a0<html>", "<", "<!DOCTYPE html>"})
    void knowsPlainHtml(String start) {
        byte[] bytes = (start + "{{< ").getBytes(StandardCharsets.UTF_8);
        assertTrue(new PageReader(Set.of()).isPlainHtml(bytes));
        assertEquals(List.of(), READER.read("side.html", bytes).problems());
        assertEquals(List.of(), READER.read("side.htm", bytes).problems());
        assertTrue(READER.read("side.md", bytes).faulty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tekst <p>", "---\n---\n<p>", "<!-- x", "\ufeff<p>"})
    void knowsPagesInHtml(String start) {
        assertFalse(new PageReader(Set.of()).isPlainHtml(start.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void tellsThatAPageIsSavedAsUtf16(String charset) throws Exception {
        Page page = new PageReader(Set.of()).read("a.md", "---\ntitle: Å\n---\n{{< a >}}".getBytes(charset));
        assertEquals(List.of("1:1 saved-as-utf16 []"), Pages.problems(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0a\0", "þÿ", "abcdefgh"})
    void takesOtherBytesForUtf8(String text) {
        assertEquals(List.of(), Pages.problems(Pages.read(text)));
    }
}
