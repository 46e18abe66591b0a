package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Delimiters. Each row: name, page, shortcodes, problems. */
class DelimiterTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("both kinds", "x {{< § title=\"A\" >}} {{% § title=\"B\" %}}", "§[title=A] §[title=B]", ""),
                arguments("no blanks needed", "x {{<§ title=\"a\">}}", "§[title=a]", ""),
                arguments("blank in the opening is text", "x {{ < § title=\"a\" >}}", "", ""),
                arguments(
                        "blank in the closing", "x {{< § title=\"a\" > }} y", "", "1:41 blank-in-delimiter [>}}, 1:3]"),
                arguments(
                        "blank between braces", "x {{< § title=\"a\" >} } y", "", "1:41 blank-in-delimiter [>}}, 1:3]"),
                arguments(
                        "other kind's closing",
                        "x {{< § title=\"a\" %}} y {{< § >}}",
                        "§[]",
                        "1:41 wrong-closing-delimiter [>}}, %}}, 1:3]"),
                arguments(
                        "other kind's closing, markdown",
                        "x {{% § title=\"a\" >}} y",
                        "",
                        "1:41 wrong-closing-delimiter [%}}, >}}, 1:3]"),
                arguments("brace before", "{{{< § title=\"a\" >}}", "§[title=a]", "1:1 front-matter-not-closed [}]"),
                arguments("brace before, in text", "x {{{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments("backslash hides nothing", "\\{{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments(
                        "template syntax is text", "x {{ .Title }} {{/* c */}} >}} %}} &lbrace;&lbrace;< § >", "", ""),
                arguments(
                        "in mid-sentence, lists, tables and headings",
                        "# T {{< § title=\"1\" >}}\n- p {{< § title=\"2\" >}}\n| {{< § title=\"3\" >}} | {{< § title=\"4\" >}} |\n    {{< § title=\"5\" >}}\nslutt {{< § title=\"6\" >}}",
                        "§[title=1] §[title=2] §[title=3] §[title=4] §[title=5] §[title=6]",
                        ""),
                arguments(
                        "never closed, next shortcode",
                        "x\n{{< § title=\"a\"\n\n{{< § title=\"b\" >}}",
                        "§[title=b]",
                        "4:1 unclosed-shortcode [§, 2:1]"),
                arguments(
                        "never closed, text",
                        "x\n{{< § title=\"a\"\n\nMer tekst her.\n",
                        "",
                        "4:1 unclosed-shortcode [§, 2:1]"),
                arguments(
                        "never closed, heading",
                        "x\n{{< § title=\"a\"\n\n# Neste\n",
                        "",
                        "4:1 unclosed-shortcode [§, 2:1]"),
                arguments(
                        "never closed, end of page",
                        "x\n  {{< § title=\"a\"\n\n",
                        "",
                        "2:3 unclosed-shortcode [§, 2:3]"),
                arguments("never closed, only the opening", "x {{<", "", "1:3 unclosed-shortcode [, 1:3]"));
    }
}
