package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Named and positional parameters. Each row: name, page, shortcodes, problems. */
class ParameterTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("names", "x {{< § a-b_c.d=\"1\" 2=\"3\" utgå=\"x\" >}}", "§[a-b_c.d=1|2=3|utgå=x]", ""),
                arguments("case matters", "x {{< § Title=\"A\" title=\"a\" >}}", "§[Title=A|title=a]", ""),
                arguments(
                        "slash in a name",
                        "x {{< § ti/tle=\"a\" >}}",
                        "",
                        "1:33 unexpected-character [/, U+002F, §, 1:3]"),
                arguments("colon in a name", "x {{< § ti:tle=\"a\" >}}", "", "1:33 separator [:, §, 1:3]"),
                arguments("colon for equals", "x {{< § title: \"a\" >}}", "", "1:36 separator [:, §, 1:3]"),
                arguments(
                        "decomposed letter",
                        "x {{< § utga\u030A=\"x\" >}}",
                        "",
                        "1:35 unexpected-character [\u030A, U+030A, §, 1:3]"),
                arguments("the last of two counts", "x {{< § title=\"a\" title=\"\" >}}", "§[title=a|title=]", ""),
                arguments(
                        "positional after named",
                        "x {{< § title=\"a\" Hanne >}}",
                        "",
                        "1:41 mixed-parameters [Hanne, §, 1:3]"),
                arguments(
                        "quoted positional after named",
                        "x {{< § title=\"a\" \"Hanne\" >}}",
                        "",
                        "1:41 mixed-parameters [Hanne, §, 1:3]"),
                arguments(
                        "named after positional",
                        "x {{< § \"Hanne\" title=\"a\" >}}",
                        "",
                        "1:39 mixed-parameters [title, §, 1:3]"),
                arguments("blank after equals", "x {{< § title=\n  \"a\" owner= \"b\" >}}", "§[title=a|owner=b]", ""),
                arguments("no-break space after equals", "x {{< § title=\u00A0\"a\" >}}", "§[title=a]", ""),
                arguments(
                        "blank before every equals",
                        "x {{< § title = \"a\" owner =\"b\" >}}",
                        "§[title=a|owner=b]",
                        ""),
                arguments(
                        "blank before the second equals",
                        "x {{< § title=\"a\" owner = \"b\" >}}",
                        "",
                        "1:41 blank-before-equals [owner, §, 1:3]"),
                arguments(
                        "blank before the first equals",
                        "x {{< § title = \"a\" owner=\"b\" >}}",
                        "",
                        "1:43 blank-before-equals [owner, §, 1:3]"),
                arguments(
                        "positional among names with blanks",
                        "x {{< § title = \"a\" b >}}",
                        "",
                        "1:43 mixed-parameters [b, §, 1:3]"),
                arguments(
                        "name with blank among positional",
                        "x {{< § b title = \"a\" >}}",
                        "",
                        "1:33 mixed-parameters [title, §, 1:3]"),
                arguments(
                        "quoted names",
                        "x {{< § \"title\"=\"Release\" \"owner\"=\"Hanne\" >}}",
                        "§[title=Release|owner=Hanne]",
                        ""),
                arguments(
                        "quoted names in some",
                        "x {{< § \"title\"=\"Release\" owner=\"Hanne\" >}}",
                        "",
                        "1:49 mixed-parameters [owner, §, 1:3]"),
                arguments(
                        "value without a name",
                        "x {{< § =\"x\" title=\"a\"=\"b\" >}}",
                        "§[title=a]",
                        "1:32 value-without-name [x, §]; 1:46 value-without-name [b, §]"),
                arguments(
                        "two equals",
                        "x {{< § title==\"Release\" >}}",
                        "§[title==\"Release\"]",
                        "1:37 suspect-value [title, =\"Release\", §]"),
                arguments(
                        "comma",
                        "x {{< § title=\"a\", owner=\"b\", leader=\"c\" >}}",
                        "",
                        "1:40 separator [,, §, 1:3]; 1:51 separator [,, §, 1:3]"),
                arguments("comma after the name", "x {{< §, title=\"a\" >}}", "", "1:30 separator [,, §, 1:3]"),
                arguments("comma after a positional parameter", "x {{< § a, b >}}", "", "1:32 separator [,, §, 1:3]"),
                arguments(
                        "colon after a value",
                        "x {{< § title=\"a\": owner=\"b\" >}}",
                        "",
                        "1:40 separator [:, §, 1:3]"),
                arguments("semicolon", "x {{< § title=\"a\"; owner=\"b\" >}}", "", "1:40 separator [;, §, 1:3]"),
                arguments(
                        "C comment",
                        "x {{< § title=\"a\" /* x */ owner=\"b\" >}}",
                        "",
                        "1:41 unexpected-character [/, U+002F, §, 1:3]"),
                arguments("hash", "x {{< § title=\"a\" # x\n >}}", "", "1:41 unexpected-character [#, U+0023, §, 1:3]"),
                arguments(
                        "HTML comment",
                        "x {{< § title=\"a\" <!-- x --> >}}",
                        "",
                        "1:41 unexpected-character [<, U+003C, §, 1:3]"),
                arguments("a letter or a digit begins a name", "x {{< § 1a=\"b\" _c=\"d\" >}}", "§[1a=b|_c=d]", ""),
                arguments("hyphen begins a name", "x {{< § -a=\"b\" >}}", "§[-a=b]", ""),
                arguments(
                        "period begins a name",
                        "x {{< § .a=\"b\" >}}",
                        "",
                        "1:31 unexpected-character [., U+002E, §, 1:3]"),
                arguments("letter and mark in one", "x {{< § utg\u00E5=\"x\" >}}", "§[utg\u00E5=x]", ""),
                arguments("positional", "x {{< § Release \"Hanne Berg\" `x` >}}", "§[Release|Hanne Berg|x]", ""),
                arguments("backslash is dropped", "x {{< § \\ title=\"a\" \\ >}}", "§[title=a]", ""),
                arguments(
                        "several faulty shortcodes",
                        "x\n{{< § title=\"a >}}\n{{< § title=“a b” >}}\n{{< § title=\"a\", owner=\"b\" >}}\n{{< § title=\"ok\" >}}\n{{< § \"p\" owner=\"b\" >}}",
                        "§[title=ok]",
                        "2:35 unterminated-quote [title, §, 2:1]; 3:35 foreign-quote [“, §, 3:1]; 4:38 separator [,, §, 4:1]; 6:33 mixed-parameters [owner, §, 6:1]"));
    }
}
