package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Any bytes are a page. Without {@code JAZZER_FUZZ=1} in the environment only the kept seeds are read; with it, as in
 * the build, the fuzzer goes on from them for as long as is told here.
 */
class PageReaderFuzzTest {

    private static final PageReader READER = new PageReader(Set.of("prosesser/card", "a"));

    @FuzzTest(maxDuration = "5s")
    void readsAnything(byte[] bytes) {
        Page page = READER.read("side.md", bytes);
        assertEquals(page, READER.read("side.md", bytes));
        assertSameWithOtherLineEnds(new String(bytes, StandardCharsets.UTF_8));
        Position end = end(new String(bytes, StandardCharsets.UTF_8));
        Position last = Position.START;
        for (Shortcode shortcode : page.shortcodes()) {
            assertTrue(shortcode.at().compareTo(last) >= 0 && shortcode.end().compareTo(shortcode.at()) > 0);
            last = shortcode.end();
            shortcode.parameters().forEach(p -> assertTrue(p.at().compareTo(p.valueAt()) <= 0));
        }
        assertTrue(last.line() <= end.line());
        for (Problem problem : page.problems()) {
            assertTrue(problem.at().line() <= end.line());
        }
    }

    private static void assertSameWithOtherLineEnds(String text) {
        String page = text.replace("\r", "");
        Page unix = Pages.read(page);
        Page windows = Pages.read(page.replace("\n", "\r\n"));
        assertEquals(unix.faulty(), windows.faulty());
        assertEquals(unix.shortcodes().size(), windows.shortcodes().size());
    }

    private static Position end(String text) {
        return new PageText(text).position(text.length());
    }
}
