package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What hides a shortcode, and what does not. Each row: name, page, shortcodes, problems. */
class HidingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "code fences, spans, HTML and comments",
                        "```\n{{< § title=\"1\" >}}\n```\n`{{< § title=\"2\" >}}` <pre>{{< § title=\"3\" >}}</pre>\n<script>{{< § title=\"4\" >}}</script>\n<!-- {{< § title=\"5\" >}} -->\n> {{< § title=\"6\" >}}\n\n    {{< § title=\"7\" >}}\n<!--more-->\n{{< § title=\"8\" >}}",
                        "§[title=1] §[title=2] §[title=3] §[title=4] §[title=5] §[title=6] §[title=7] §[title=8]",
                        ""),
                arguments(
                        "fault in a code fence",
                        "```\n{{< § title=\"1\" %}}\n```\n",
                        "",
                        "2:39 wrong-closing-delimiter [>}}, %}}, 2:1]"),
                arguments("comment", "x {{</* § title=\"a\" */>}} {{%/* § */%}} {{< § >}}", "§[]", ""),
                arguments("comment over lines", "x {{</* § \n {{< § title=\"a\" >}}\n*/>}}", "", ""),
                arguments("empty comment", "x {{</**/>}}", "", ""),
                arguments("comment of one star", "x {{</*/>}} {{< § >}}", "§[]", "1:3 unterminated-comment [*/>}}]"),
                arguments(
                        "comment takes in a later one",
                        "x {{</* § >}} {{< § title=\"lost\" >}} {{</* § */>}} {{< § title=\"b\" >}}",
                        "§[title=b]",
                        ""),
                arguments(
                        "comment never closed",
                        "x {{</* § >}}\n {{< § title=\"a\" >}}\n{{</* b",
                        "§[title=a]",
                        "1:3 unterminated-comment [*/>}}]; 3:1 unterminated-comment [*/>}}]"),
                arguments(
                        "comment closed by the other kind",
                        "x {{</* § */%}} {{< § >}}",
                        "§[]",
                        "1:3 unterminated-comment [*/>}}]"),
                arguments(
                        "blank before the comment",
                        "x {{< /* § */ >}}",
                        "",
                        "1:8 unexpected-character [*, U+002A, , 1:3]"),
                arguments("link reference definition", "[a]: {{< § title=\"a\" >}}\n", "§[title=a]", ""),
                arguments("fault in an HTML comment", "x\n<!-- {{< >}} -->\n", "", "2:6 shortcode-without-name [2:6]"),
                arguments(
                        "comment without its star",
                        "x {{</* § />}} {{< § >}}",
                        "§[]",
                        "1:3 unterminated-comment [*/>}}]"),
                arguments("stray end of a comment", "x */>}} */%}} {{< § >}}", "§[]", ""),
                arguments("front matter", "---\ntitle: '{{< § title=\"a\" >}}'\n---\n", "", ""));
    }
}
