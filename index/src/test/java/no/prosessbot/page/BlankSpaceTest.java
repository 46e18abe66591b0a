package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Blank space between tokens, and what counts as a line. Each row: name, page, shortcodes, problems. */
class BlankSpaceTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "space, tab, CR, LF",
                        "x {{<\t§\r\n  title=\"a\"\n\towner=\"b\"\n>}}",
                        "§[title=a|owner=b]",
                        ""),
                arguments(
                        "none needed between parameters",
                        "x {{< § title=\"a\"owner=\"b\" >}}",
                        "§[title=a|owner=b]",
                        ""),
                arguments(
                        "no-break space",
                        "x {{< §\u00A0title=\"a\" >}}",
                        "",
                        "1:30 invisible-character [U+00A0, §, 1:3]"),
                arguments("form feed", "x {{< §\u000Ctitle=\"a\" >}}", "", "1:30 invisible-character [U+000C, §, 1:3]"),
                arguments(
                        "vertical tab",
                        "x {{< §\u000Btitle=\"a\" >}}",
                        "",
                        "1:30 invisible-character [U+000B, §, 1:3]"),
                arguments(
                        "zero-width space",
                        "x {{< § title=\"a\"\u200Bowner=\"b\" >}}",
                        "",
                        "1:40 invisible-character [U+200B, §, 1:3]"),
                arguments(
                        "byte order mark",
                        "x {{< § \uFEFFtitle=\"a\" >}}",
                        "",
                        "1:31 invisible-character [U+FEFF, §, 1:3]"),
                arguments(
                        "only LF begins a line", "x\ry\u2028z\u0085w {{< >}}", "", "1:9 shortcode-without-name [1:9]"),
                arguments("CRLF", "x\r\ny {{< >}}\r\n", "", "2:3 shortcode-without-name [2:3]"),
                arguments(
                        "columns count code points", "\uD83D\uDE00æ {{< >}}", "", "1:4 shortcode-without-name [1:4]"));
    }
}
