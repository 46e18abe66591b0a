package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values without quotes. Each row: name, page, shortcodes, problems. */
class BareTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "up to the next white space",
                        "x {{< § title=Release>}} owner=a,b;\"c/>}} >}}",
                        "§[title=Release>}}|owner=a,b;\"c/>}}]",
                        "1:37 suspect-value [title, Release>}}, §]; 1:54 suspect-value [owner, a,b;\"c/>}}, §]"),
                arguments(
                        "ends at a no-break space",
                        "x {{< § title=a\u00A0>}}",
                        "",
                        "1:38 invisible-character [U+00A0, §, 1:3]"),
                arguments(
                        "takes the delimiter",
                        "x {{< § title=Release>}}\n\nTekst. {{< § title=\"b\" >}}",
                        "§[title=b]",
                        "1:37 value-took-delimiter [title, Release>}}, §, 1:3]"),
                arguments(
                        "takes the delimiter, end of page",
                        "x {{< § title=Release>}}",
                        "",
                        "1:37 value-took-delimiter [title, Release>}}, §, 1:3]"),
                arguments(
                        "single quotes",
                        "x {{< § title='Release' >}}",
                        "§[title='Release']",
                        "1:37 suspect-value [title, 'Release', §]"),
                arguments(
                        "single quotes around a blank",
                        "x {{< § title='Ny release' owner=\"a\" >}}",
                        "",
                        "1:37 foreign-quote [', §, 1:3]"),
                arguments(
                        "typographic quotes around a blank",
                        "x {{< § title=“Ny release” >}}",
                        "",
                        "1:37 foreign-quote [“, §, 1:3]"),
                arguments(
                        "typographic quote as a parameter",
                        "x {{< § title=\"a\" “b” >}}",
                        "",
                        "1:41 foreign-quote [“, §, 1:3]"),
                arguments(
                        "missing value takes the next word",
                        "x {{< § owner=\n leader=\"Torkel\" >}}",
                        "§[owner=leader=\"Torkel\"]",
                        "2:2 suspect-value [owner, leader=\"Torkel\", §]"),
                arguments(
                        "missing value takes the next word up to a blank",
                        "x {{< § owner=\n leader=\"Torkel Berg\" >}}",
                        "",
                        "2:2 missing-value [owner, leader=\"Torkel, §, 1:3]"),
                arguments(
                        "missing value takes the delimiter",
                        "x {{< § owner= >}}\n\nTekst",
                        "",
                        "1:38 value-took-delimiter [owner, >}}, §, 1:3]"),
                arguments("single backslash", "x {{< § title=\\Release owner=\"x\" >}}", "§[title=x]", ""),
                arguments(
                        "single backslash without a quote",
                        "x {{< § title=\\Release >}}",
                        "",
                        "1:37 unterminated-quote [title, §, 1:3]"),
                arguments(
                        "integers",
                        "x {{< § a=007 b=+5 c=-0 d=99999999999999999999 e=9223372036854775807 >}}",
                        "§[a=7|b=5|c=0|d=99999999999999999999|e=9223372036854775807]",
                        ""),
                arguments(
                        "decimals",
                        "x {{< § a=1.50 b=1234567.5 c=123456.5 d=.5 e=-.5 f=0.00001 g=0.0001 h=-0.0 i=1000000.0 j=+1.5 k=0.1 >}}",
                        "§[a=1.5|b=1.2345675e+06|c=123456.5|d=0.5|e=-0.5|f=1e-05|g=0.0001|h=-0|i=1e+06|j=1.5|k=0.1]",
                        ""),
                arguments("booleans", "x {{< § a=true b=false >}}", "§[a=true|b=false]", ""),
                arguments(
                        "text that looks like numbers",
                        "x {{< § a=1e3 b=3. c=True d=null e=- f=+ g=. h=1.2.3 >}}",
                        "§[a=1e3|b=3.|c=True|d=null|e=-|f=+|g=.|h=1.2.3]",
                        ""),
                arguments("positional numbers", "x {{< § 007 1.50 x-y_z.w >}}", "§[7|1.5|x-y_z.w]", ""),
                arguments(
                        "slash in positional place",
                        "x {{< § a/b >}}",
                        "",
                        "1:32 unexpected-character [/, U+002F, §, 1:3]"));
    }
}
