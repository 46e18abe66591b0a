package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML that Hugo takes or rejects. Each row: name, page, shortcodes, problems. */
class YamlFaultTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("colons", "---\ntitle: a: b: c\n---\n", "", "2:9 yaml-syntax [title: a: b: c]"),
                arguments("tab as indentation", "---\na:\n\tb: c\n---\n", "", "3:1 yaml-syntax [b: c]"),
                arguments("tab between key and value", "---\na:\tb\n---\n", "", ""),
                arguments("tab after a hyphen", "---\na:\n  -\tb\n---\n", "", "3:4 yaml-syntax [-\tb]"),
                arguments(
                        "tab after a hyphen and a blank", "---\na:\n- \tb: c\n---\n", "", "3:3 yaml-syntax [- \tb: c]"),
                arguments("tab after a question mark", "---\n?\ta\n: b\n---\n", "", "2:2 yaml-syntax [?\ta]"),
                arguments("tab in a list's key and value", "---\na:\n- b\t:\tc\t\n---\n", "", ""),
                arguments("tab on a blank line after bare text", "---\na: b\n  \t\nc: d\n---\n", "", ""),
                arguments("tab on the last blank line", "---\na: b\n \t \n---\n", "", ""),
                arguments(
                        "tab on a blank line of a list of keys", "---\na:\n  - b: c\n     \t\n    d: e\n---\n", "", ""),
                arguments("tab before a comment after bare text", "---\na: b\n  \t# x\nc: d\n---\n", "", ""),
                arguments("tab before more of a bare text", "---\na: b\n  \tx\nc: d\n---\n", "", ""),
                arguments("tab first on a blank line", "---\na: b\n\t\nc: d\n---\n", "", "3:1 yaml-syntax []"),
                arguments(
                        "tab on a blank line, not deeper than its key",
                        "---\na:\n  b: c\n  \t\n  d: e\n---\n",
                        "",
                        "4:3 yaml-syntax []"),
                arguments(
                        "tab on a blank line after quotes",
                        "---\na: \"b\"\n  \t\nc: d\n---\n",
                        "",
                        "3:3 yaml-syntax []"),
                arguments(
                        "tab on a blank line after a bare key", "---\na:\n  \t\nc: d\n---\n", "", "3:3 yaml-syntax []"),
                arguments("open quote", "---\na: \"b\n---\n", "", "2:4 yaml-syntax [a: \"b]"),
                arguments("open bracket", "---\na: [b\n---\n", "", "2:4 yaml-syntax [a: [b]"),
                arguments("list", "---\n- a\n---\n", "", "2:1 front-matter-not-keys [- a]"),
                arguments("bare text", "---\nbare tekst\n---\n", "", "2:1 front-matter-not-keys [bare tekst]"),
                arguments("empty", "---\n---\n{{< § >}}", "§[]", ""),
                arguments("only comments", "---\n# a\n---\n", "", ""),
                arguments("date that is none", "---\ndate: i går\npublishDate: 2023-13-45\n---\n", "", ""),
                arguments("_build is text", "---\ntitle: a\n_Build: tekst\n---\n", "", "3:1 build-not-keys [tekst]"),
                arguments("_build is keys", "---\n_build: {render: never}\n---\n", "", ""),
                arguments("_build is null", "---\n_build:\n---\n", "", ""),
                arguments(
                        "url with protocol",
                        "---\ntitle: a\nurl: https://example.org/x\n---\n",
                        "",
                        "3:1 url-with-protocol [https://example.org/x]"),
                arguments("url without protocol", "---\nurl: /x/\n---\n", "", ""),
                arguments("unknown alias", "---\na: *x\n---\n", "", "2:4 yaml-syntax [a: *x]"),
                arguments("alias of itself", "---\na: &a [*a]\n---\n", "", "2:1 front-matter-too-deep []"),
                arguments("control character", "---\na: \"\u0007\"\n---\n", "", "2:5 yaml-syntax [a: \"\u0007\"]"),
                arguments("list as a key", "---\n? [a]\n: b\n---\n", "", "2:1 yaml-syntax [? [a]]"),
                arguments(
                        "astral characters before the fault",
                        "---\na: \"\uD83D\uDE00\" x\n---\n",
                        "",
                        "2:8 yaml-syntax [a: \"\uD83D\uDE00\" x]"),
                arguments(
                        "the same key twice",
                        "---\na: b\nA: c\na: d\n---\n",
                        "",
                        "3:1 repeated-key [A]; 4:1 repeated-key [a]"),
                arguments(
                        "the same key twice in a map",
                        "---\na: {å: b, \uD83D\uDE00: c, å: d}\n---\n",
                        "",
                        "2:17 repeated-key [å]"),
                arguments("merged keys", "---\na: &a {b: 1}\nc: {<<: *a, b: 2}\n---\n", "", ""),
                arguments("unknown tag", "---\na: !x y\nb: !x [1]\nc: !x {d: 1}\n---\n", "", ""));
    }
}
