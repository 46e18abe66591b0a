package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where front matter begins and ends. Each row: name, page, shortcodes, problems. */
class FrontMatterPlaceTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("empty page", "", "", ""),
                arguments(
                        "blanks and byte order marks before",
                        "\uFEFF\n \t\uFEFF---\ntitle: \"{{< § >}}\"\n---\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        ""),
                arguments("no-break space before", "\u00A0---\ntitle: a\n---\n", "", ""),
                arguments(
                        "list without front matter",
                        "- punkt {{< § title=\"a\" >}}\n- to",
                        "§[title=a]",
                        "1:1 yaml-delimiter [- punkt {{< § title=\"a\" >}}]"),
                arguments("two hyphens", "--\n", "", "1:1 yaml-delimiter [--]"),
                arguments("plus", "+ punkt\n", "", "1:1 toml-delimiter [+ punkt]"),
                arguments("star", "* punkt {{< § >}}", "§[]", ""),
                arguments(
                        "shortcode first",
                        "\n{{< § title=\"a\" >}}\n{{< § title=\"b\" %}}",
                        "§[title=a]",
                        "2:1 shortcode-first [{{<]; 3:39 wrong-closing-delimiter [>}}, %}}, 3:1]"),
                arguments(
                        "markdown shortcode first", "{{% § title=\"a\" %}}", "§[title=a]", "1:1 shortcode-first [{{%]"),
                arguments("brace first, never closed", "{ \"a\"\n{{< § >}}", "§[]", "1:1 front-matter-not-closed [}]"),
                arguments(
                        "JSON",
                        "{\"a\": \"}\\\"{ {{< § >}}\", \"b\": {\"c\": 1}}{{< § title=\"a\" >}}",
                        "§[title=a]",
                        ""),
                arguments("JSON, line end after", "{\"a\": 1}\r\n{{< >}}", "", "2:1 shortcode-without-name [2:1]"),
                arguments(
                        "JSON, not valid",
                        "{\"a\": 1,\n \"b\": x}\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        "2:7 json-syntax [\"b\": x}]"),
                arguments("JSON, bare keys", "{a: 1}", "", "1:2 json-syntax [{a: 1}]"),
                arguments(
                        "HTML",
                        "<p>{{< § title=\"a\" >}}</p>",
                        "§[title=a]",
                        "1:1 html-first [<p>{{< § title=\"a\" >}}</p>]"),
                arguments(
                        "front matter in an HTML comment",
                        "<!-- x\n---\ntitle: a\n---\n{{< § title=\"no\" >}} -->{{< § title=\"yes\" >}}",
                        "§[title=yes]",
                        ""),
                arguments(
                        "HTML comment without front matter",
                        "<!-- x -->\n{{< § title=\"no\" >}} --> {{< § title=\"yes\" >}}",
                        "§[title=yes]",
                        "2:1 shortcode-first [{{<]"),
                arguments(
                        "HTML comment, no end after its line",
                        "<!-- x -->\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        "1:1 html-comment-not-closed []; 2:1 shortcode-first [{{<]"),
                arguments("HTML comment alone", "<!-- x -->\n", "", ""),
                arguments("HTML comment ends at a line's beginning", "<!-- x\n-->\n", "", "2:1 yaml-delimiter [-->]"),
                arguments("Org", "#+TITLE: {{< § >}}\n#+draft: false\n{{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments("heading", "# T {{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments(
                        "fence with more characters", "---\ntitle: a\n---- x {{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments("card after the fence", "---\n---{{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments(
                        "indented fence and dots do not end",
                        "---\na: |\n  ---\n...\n---\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        ""),
                arguments(
                        "comment after the first fence",
                        "---  # x\ntitle: a\n---\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        ""),
                arguments("text after the first fence", "--- tekst\n---\n", "", "1:4 front-matter-not-keys [ tekst]"),
                arguments(
                        "text after the first fence, then keys",
                        "---x\ntitle: a\n---\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        "2:6 yaml-syntax [title: a]"),
                arguments("tab after the first fence", "---\t\ntitle: a\n---\n", "", "1:4 yaml-syntax [---]"),
                arguments(
                        "blanks after the first fence",
                        "---  \ntitle: a\n---  \t\n{{< § title=\"a\" >}}",
                        "§[title=a]",
                        ""),
                arguments(
                        "TOML fence with more characters",
                        "+++\ntitle = \"a\"\n++++ x {{< § title=\"a\" >}}",
                        "§[title=a]",
                        ""),
                arguments("number sign without plus", "#tekst {{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments("CR alone ends a line here", "---\rtitle: a\r---\r{{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments(
                        "never closed",
                        "---\ntitle: a\n\n{{< § title=\"b\" >}}\n{{< >}}\n",
                        "§[title=b]",
                        "1:1 front-matter-not-closed [---]; 5:1 shortcode-without-name [5:1]"),
                arguments("TOML never closed", "+++\ntitle = \"a\"\n", "", "1:1 front-matter-not-closed [+++]"),
                arguments("TOML", "+++\ntitle = \"a\"\n+++\n{{< § title=\"a\" >}}", "§[title=a]", ""),
                arguments(
                        "TOML, not valid", "+++\ntitle = \"a\"\ndraft true\n+++\n", "", "3:6 toml-syntax [draft true]"),
                arguments("TOML, same key twice", "+++\na = 1\na = 2\n+++\n", "", "3:6 toml-syntax [a = 2]"),
                arguments(
                        "faults before and after",
                        "---\na: b: c\n---\n{{< >}}\n",
                        "",
                        "2:5 yaml-syntax [a: b: c]; 4:1 shortcode-without-name [4:1]"));
    }
}
