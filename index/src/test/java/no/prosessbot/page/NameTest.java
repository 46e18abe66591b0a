package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names. Each row: name, page, shortcodes, problems. */
class NameTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "letters, digits and signs",
                        "x {{< a_b-c/d1 >}} {{< 1a >}} {{< _a >}} {{< ærlig >}}",
                        "a_b-c/d1[] 1a[] _a[] ærlig[]",
                        ""),
                arguments("case matters", "x {{< Prosesser/Strategy-Card >}}", "Prosesser/Strategy-Card[]", ""),
                arguments("begins with a hyphen", "x {{< -a >}}", "", "1:7 unexpected-character [-, U+002D, , 1:3]"),
                arguments("begins with a period", "x {{< .a >}}", "", "1:7 unexpected-character [., U+002E, , 1:3]"),
                arguments("quoted", "x {{< \"§\" title=\"a\" >}} y {{< § >}}", "§[]", "1:7 quoted-name [1:3]"),
                arguments("in backticks", "x {{< `§` >}}", "", "1:7 quoted-name [1:3]"),
                arguments("typographic quotes", "x {{< “§” >}}", "", "1:7 quoted-name [1:3]"),
                arguments("period", "x {{< youtube.com >}} {{< § >}}", "§[]", "1:14 period-in-name [youtube, 1:3]"),
                arguments("inline", "x {{< tid.inline >}}nå{{< /tid.inline >}}", "tid.inline[]", ""),
                arguments("digits of any script", "x {{< a\u0661 >}}", "a\u0661[]", ""),
                arguments("blank space before", "x {{<\n\t § title=\"a\" >}}", "§[title=a]", ""),
                arguments("inline needs a space", "x {{< tid.inline>}}", "", "1:10 period-in-name [tid, 1:3]"),
                arguments("ends at a quote", "x {{< §\"Release\" >}}", "§[Release]", ""),
                arguments("other names", "x {{< §s >}} {{< §-x >}}", "§s[] §-x[]", ""),
                arguments(
                        "none",
                        "x {{< >}} y {{% %}} {{< § >}}",
                        "§[]",
                        "1:3 shortcode-without-name [1:3]; 1:13 shortcode-without-name [1:13]"),
                arguments("slash is a closing tag", "x {{< /§ >}}", "", "1:3 card-closed [§]"),
                arguments(
                        "combining mark",
                        "x {{< a\u030A >}}",
                        "",
                        "1:8 unexpected-character [\u030A, U+030A, a, 1:3]"));
    }
}
