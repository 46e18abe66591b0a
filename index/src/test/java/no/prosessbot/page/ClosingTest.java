package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing tags, nesting and inner text. Each row: name, page, shortcodes, problems. */
class ClosingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "card is closed",
                        "x {{< § title=\"a\" >}}tekst{{< /§ >}}",
                        "§[title=a]",
                        "1:49 card-closed [§]"),
                arguments("card is closed with blanks", "x {{< § >}} {{< / § >}}", "§[]", "1:35 card-closed [§]"),
                arguments("card closes itself", "x {{< § title=\"a\" />}}", "", "1:41 card-self-closed [§, 1:3]"),
                arguments(
                        "card closes itself with a blank",
                        "x {{< § title=\"a\" / >}} {{< § >}}",
                        "§[]",
                        "1:41 card-self-closed [§, 1:3]"),
                arguments("slash after the card's name", "x {{< §/>}}", "", "1:30 card-self-closed [§, 1:3]"),
                arguments("another shortcode", "x {{< a >}}t{{< /a >}} {{< b />}}", "a[] b[]", ""),
                arguments(
                        "more closings than openings",
                        "x {{< a >}}{{< /a >}}{{< /a >}}",
                        "a[]",
                        "1:22 too-many-closings [a]"),
                arguments(
                        "closing after a self-closed one",
                        "x {{< a />}}{{< /a >}}",
                        "a[]",
                        "1:13 too-many-closings [a]"),
                arguments("never opened", "x {{< a >}}{{< /b >}}{{< /a >}}", "a[]", "1:12 closing-not-opened [b]"),
                arguments("first of all", "x {{< /a >}}", "", "1:3 closing-not-opened [a]"),
                arguments("card within", "x {{< a >}}{{< § title=\"b\" >}}{{< /a >}}", "a[] §[title=b]", ""),
                arguments("crosswise", "x {{< a >}}{{< b >}}x{{< /a >}}{{< /b >}}", "a[] b[]", ""),
                arguments("other kind closes", "x {{< a >}}{{% /a %}}", "a[]", ""),
                arguments("blanks and newlines before the name", "x {{< a >}}{{< /\n a >}}", "a[]", ""),
                arguments("without a name", "x {{< a >}}{{< / >}}", "a[]", ""),
                arguments(
                        "without a name and opening",
                        "x {{< a >}}{{< / >}}{{< / >}}",
                        "a[]",
                        "1:21 too-many-closings []"),
                arguments(
                        "text after the name",
                        "x {{< a >}}{{< /a b >}} {{< § >}}",
                        "a[] §[]",
                        "1:19 text-in-closing-tag [a]"),
                arguments("newline after the name", "x {{< a >}}{{< /a\n>}}", "a[]", "1:18 text-in-closing-tag [a]"),
                arguments("closing tag not closed", "x {{< a >}}{{< /a", "a[]", "1:12 unclosed-shortcode [a, 1:12]"),
                arguments(
                        "shortcode in an inline one",
                        "x {{< t.inline >}}{{< § title=\"a\" >}}{{< /t.inline >}}",
                        "t.inline[] §[title=a]",
                        "1:19 shortcode-in-inline [t.inline]"),
                arguments(
                        "comment in an inline one",
                        "x {{< t.inline >}}{{</* a */>}}{{< /t.inline >}}",
                        "t.inline[]",
                        "1:19 shortcode-in-inline [t.inline]"),
                arguments(
                        "inline one closes itself",
                        "x {{< t.inline />}}{{< § title=\"a\" >}}",
                        "t.inline[] §[title=a]",
                        ""));
    }
}
