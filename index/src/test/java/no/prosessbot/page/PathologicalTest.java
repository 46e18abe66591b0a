package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes: each is read once through, however it is made. */
class PathologicalTest {

    private static final int LARGE = 10_000_000;
    private static final int COUNTED = 50_000;
    private static final Duration HANGS = Duration.ofSeconds(60);

    /** Readings of a character that a page of any length may cost, on average. */
    private static final int READINGS = 40;

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadInBoundedTime(String name, String head, String unit, String tail) {
        byte[] page = page(head, unit, tail, LARGE).getBytes(StandardCharsets.UTF_8);
        Page read = assertTimeoutPreemptively(HANGS, () -> new PageReader(Set.of("a")).read("side.md", page));
        assertTrue(read.problems().size() <= PageReader.MAX_PROBLEMS + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void costsTwiceAsMuchWhenTwiceAsLong(String name, String head, String unit, String tail) {
        assertTrue(readings(page(head, unit, tail, COUNTED)) <= (long) READINGS * COUNTED);
        assertTrue(readings(page(head, unit, tail, 2 * COUNTED)) <= (long) READINGS * 2 * COUNTED);
    }

    @Test
    void tellsWhenThereAreMoreProblemsThanItLists() {
        Page read = Pages.read("x " + "{{< >}}".repeat(5000));
        assertEquals(PageReader.MAX_PROBLEMS + 1, read.problems().size());
        assertEquals("1:7003 too-many-problems [1000]", Pages.problems(read).get(PageReader.MAX_PROBLEMS));
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
        Intro intro = new IntroLexer(text, faults).read();
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
