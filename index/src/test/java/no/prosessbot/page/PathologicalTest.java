package no.prosessbot.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes: each is read once through, however it is made. */
class PathologicalTest {

    private static final int LARGE = 10_000_000;
    private static final int COUNTED = 20_000;
    private static final Duration HANGS = Duration.ofSeconds(60);

    /** Readings of a character that a page of any length may cost, on average. */
    private static final int READINGS = 40;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{{<", "{{<a \"", "x"})
    void isReadInBoundedTime(String unit) {
        String page = unit.length() == 1 ? page("x {{<a \"", unit, "", LARGE) : page("x ", unit, "", LARGE);
        byte[] bytes = page.getBytes(UTF_8);
        Page read = assertTimeoutPreemptively(HANGS, () -> new PageReader(Set.of("a")).read("side.md", bytes));
        assertTrue(read.problems().size() <= PageReader.MAX_PROBLEMS + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void costsTwiceAsMuchWhenTwiceAsLong(String name, String head, String unit, String tail) {
        assertTrue(readings(page(head, unit, tail, COUNTED)) <= (long) READINGS * COUNTED);
        assertTrue(readings(page(head, unit, tail, 2 * COUNTED)) <= (long) READINGS * 2 * COUNTED);
    }

    @Test
    void tellsWhenThereAreMoreWarningsThanItLists() {
        Page read = Pages.read("x {{< a " + "=b ".repeat(1002) + ">}} {{< c d=e");
        assertEquals("1:3010 too-many-warnings [1000]", Pages.problems(read).get(PageReader.MAX_PROBLEMS));
        assertEquals(
                "1:3019 unclosed-shortcode [c, 1:3019]", Pages.problems(read).get(PageReader.MAX_PROBLEMS + 1));
    }

    @Test
    void tellsWhenThereAreMoreProblemsThanItLists() {
        Page read = Pages.read("x " + "{{< >}}".repeat(5000));
        assertEquals(PageReader.MAX_PROBLEMS + 1, read.problems().size());
        assertEquals("1:7003 too-many-problems [1000]", Pages.problems(read).get(PageReader.MAX_PROBLEMS));
    }

    /** What a page is made of is kept only up to a limit, however small it is on the page. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void keepsOnlySoMuch(String name, String page, String problems) {
        assertEquals(
                problems,
                String.join("; ", Pages.problems(new PageReader(Set.of("a")).read("side.md", page.getBytes(UTF_8)))));
    }

    static Stream<Arguments> limits() {
        String card = "{{<a b=\"c\">}}\n";
        String full = "x\n{{<a " + "b=c ".repeat(PageReader.MAX_PARAMETERS) + ">}}\n";
        String shortcodes = "x\n" + card.repeat(PageReader.MAX_SHORTCODES);
        String positional = "x {{<a " + "b ".repeat(PageReader.MAX_PARAMETERS);
        String frontMatter = "---\n" + "a: v\n".repeat(PageReader.MAX_FRONT_MATTER / 5);
        return Stream.of(
                arguments("shortcodes", shortcodes, ""),
                arguments("more shortcodes", shortcodes + card, "20002:1 too-many-shortcodes [20000]"),
                arguments("named parameters", full, ""),
                arguments(
                        "more named parameters", full.replace(">", "b=c >"), "2:1 too-many-parameters [10000, a, 2:1]"),
                arguments("positional parameters", positional + ">}}", ""),
                arguments(
                        "more positional parameters", positional + "b >}}", "1:3 too-many-parameters [10000, a, 1:3]"),
                arguments(
                        "values without names",
                        "x {{<a " + "=c ".repeat(PageReader.MAX_PARAMETERS + 1) + ">}}",
                        "1:3 too-many-parameters [10000, a, 1:3]"),
                arguments(
                        "parameters of a page",
                        full + full.substring(2).repeat(20),
                        "22:1 too-many-parameters [200000, a, 22:1]"),
                arguments("front matter", frontMatter + "b: v\n---\n", "2:1 front-matter-too-long [1048576]"));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("openings", "x ", "{{<", ""),
                arguments("openings with names", "x ", "{{<a ", ""),
                arguments("braces", "x ", "{", ""),
                arguments("one open quote", "x {{<a \"", "b", ""),
                arguments("open quotes on lines", "x ", "{{<a \"b\n", ""),
                arguments("open quotes and ends", "x ", "{{<a \"b>}}\n", ""),
                arguments("backticks", "x {{<a ", "`", ""),
                arguments("backticks in text", "x ", "`", ""),
                arguments("open backticks", "x ", "{{<a `b>}}", ""),
                arguments("comments", "x ", "{{</*", ""),
                arguments("comments of both kinds", "x ", "{{</*{{%/*", ""),
                arguments("escaped quotes", "x {{<a ", "\"\\\"", ""),
                arguments("backslashes", "x {{<a ", "\\", ""),
                arguments("odd values", "x ", "{{<a =\\>}}", ""),
                arguments("odd values before a quote", "x ", "{{<a =\\>}}", "\""),
                arguments("odd values before an escaped backtick", "x ", "{{<a =\\>}}", "\\`"),
                arguments("escaped quotes and ends", "x ", "{{<a \\\">}}", ""),
                arguments("values that take the end", "x ", "{{<a b = >}} \"\" = ", ""),
                arguments("commas", "x {{<a ", ",", ""),
                arguments("names", "x {{<", "a", ""),
                arguments("slashes", "x {{<", "/", ""),
                arguments("blanks", "x {{<", " ", ""),
                arguments("equals", "x {{<a ", "=", ""),
                arguments("words", "x {{<a ", "b ", ">}}"),
                arguments("values", "x {{<a ", "b=\"c\" ", ">}}"),
                arguments("bare values", "x {{<a ", "b=c>}} ", "§"),
                arguments("whole shortcodes", "x ", "{{<a b=\"c\">}}", ""),
                arguments("closing tags", "x ", "{{</b>}}", ""),
                arguments("inline shortcodes", "x ", "{{<b.inline >}}", ""),
                arguments("blanks in a closing delimiter", "x ", "{{<a >   ", ""),
                arguments("JSON that never ends", "{", "{\"", ""),
                arguments("front matter that never ends", "---\n", "--\n", ""),
                arguments("HTML comments", "", "<!--\n", ""));
    }

    private static String page(String head, String unit, String tail, int length) {
        return head + unit.repeat((length - head.length() - tail.length()) / unit.length()) + tail;
    }

    /** How many characters are looked at while a page is read, its front matter's values aside. */
    private static long readings(String page) {
        CountingText counted = new CountingText(page);
        PageText text = new PageText(counted);
        Faults faults = new Faults("side.md", text);
        Intro intro = new IntroLexer(text, faults, HugoVersion.REFERENCE).read();
        new BodyLexer(text, faults, Set.of("a")).read(IntroLexer.skipComment(text, faults, intro));
        return counted.readings;
    }

    private static final class CountingText implements CharSequence {

        private final String text;
        private long readings;

        CountingText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            readings++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            readings += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
