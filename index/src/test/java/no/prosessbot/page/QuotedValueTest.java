package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in double quotes. Each row: name, page, shortcodes, problems. */
class QuotedValueTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "newline",
                        "x {{< § title=\"a\nb\" owner=\"c\" >}} {{< § title=\"ok\" >}}",
                        "§[title=ok]",
                        "1:37 unterminated-quote [title, §, 1:3]"),
                arguments(
                        "newline, then parameters",
                        "x {{< § title=\"a\n  owner=\"b\"\n  leader=\"c\",\n>}}",
                        "",
                        "1:37 unterminated-quote [title, §, 1:3]; 3:13 separator [,, §, 1:3]"),
                arguments(
                        "two newlines",
                        "x {{< § title=\"a\n  owner=\"b\"\n  leader=\"c\n>}} {{< § >}}",
                        "§[]",
                        "1:37 unterminated-quote [title, §, 1:3]; 3:10 unterminated-quote [leader, §, 1:3]"),
                arguments(
                        "delimiter on the line",
                        "x {{< § title=\"a >}}\ny {{< § title=\"b\" >}}",
                        "§[title=b]",
                        "1:37 unterminated-quote [title, §, 1:3]"),
                arguments("end of page", "x {{< § title=\"a", "", "1:37 unterminated-quote [title, §, 1:3]"),
                arguments("CR and tab", "x {{< § title=\"a\rb\tc\" >}}", "§[title=a\rb\tc]", ""),
                arguments(
                        "delimiters and markup are text",
                        "x {{< § title=\">}} {{< %}} /* <!-- = ' ` &amp; **b**\" >}}",
                        "§[title=>}} {{< %}} /* <!-- = ' ` &amp; **b**]",
                        ""),
                arguments(
                        "backslashes stay",
                        "x {{< § title=\"a\\nb\\t\\\\c\\u00e6\" >}}",
                        "§[title=a\\nb\\t\\\\c\\u00e6]",
                        ""),
                arguments(
                        "one escaped quote drops every backslash",
                        "x {{< § title=\"C:\\temp \\\"ny\\\" \\n\" >}}",
                        "§[title=C:temp \"ny\" n]",
                        ""),
                arguments(
                        "backslash before the end",
                        "x {{< § title=\"a\\\\\" owner=\"b\" >}}",
                        "",
                        "1:50 mixed-parameters [b, §, 1:3]"),
                arguments(
                        "ends in a backslash",
                        "x {{< § title=\"a\\\" >}}\n",
                        "",
                        "1:37 unterminated-quote [title, §, 1:3]"),
                arguments(
                        "backslash before a backtick",
                        "x {{< § title=\"a\\`\" >}} {{< § >}}",
                        "§[]",
                        "1:39 backslash-before-backtick [§, 1:3]"),
                arguments("backtick", "x {{< § title=\"a`\" >}}", "§[title=a`]", ""),
                arguments(
                        "escaped quotes around",
                        "x {{< § title=\\\"a b\\\" owner=\\\"c\\\" >}}",
                        "§[title=a b|owner=c]",
                        ""),
                arguments("escaped quotes around, positional", "x {{< § \\\"a b\\\" c >}}", "§[a b|c]", ""),
                arguments("escaped backtick", "x {{< § \\`a` >}}", "", "1:31 backslash-before-backtick [§, 1:3]"),
                arguments("blanks are kept", "x {{< § title=\"  a \" >}}", "§[title=  a ]", ""),
                arguments("stays text", "x {{< § a=\"007\" b=\"true\" c=\"1.50\" >}}", "§[a=007|b=true|c=1.50]", ""));
    }
}
