package no.prosessbot.page;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in backticks. Each row: name, page, shortcodes, problems. */
class BacktickTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsHugoDoes(String name, String page, String shortcodes, String problems) {
        Pages.assertRead(page, shortcodes, problems);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "everything to the next backtick",
                        "x {{< § title=`a\n\"b\" >}} \\n \\` >}}",
                        "§[title=a\n\"b\" >}} \\n \\]",
                        ""),
                arguments("CR is kept", "x {{< § title=`a\r\nb` >}}", "§[title=a\r\nb]", ""),
                arguments(
                        "not terminated",
                        "x {{< § title=`a >}}\ny {{< § title=\"b\" >}}",
                        "§[title=b]",
                        "1:37 unterminated-backtick [title, §, 1:3]"),
                arguments(
                        "not terminated, no delimiter",
                        "x {{< § title=`a\n owner=\"b\" >}}\ny",
                        "",
                        "1:37 unterminated-backtick [title, §, 1:3]"),
                arguments(
                        "ends in a later shortcode",
                        "x {{< § title=`a >}} {{< § title=`b` >}}",
                        "",
                        "1:79 mixed-parameters [b, §, 1:3]"));
    }
}
