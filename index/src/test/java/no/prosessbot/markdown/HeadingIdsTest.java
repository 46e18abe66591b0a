package no.prosessbot.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.prosessbot.markdown.HeadingIds.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingIdsTest {

    /** Against hangs only; each of these takes well under a second. */
    private static final Duration HANG = Duration.ofSeconds(30);

    private static final int MANY = 50_000;

    private static String id(String line, String type) {
        return new HeadingIds(new Rules(true, type, true, false))
                .next(line, true)
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Æ Ø Å og é | æ-ø-å-og-é | --a-og-e | æ-ø-å-og-é",
                "A & B | a--b | a--b | a-b",
                "snake_case – og | snake_case--og | snake_case--og | snake-case-og",
                "½ og ² og Ⅳ | -og--og- | -og--og- | ½-og-²-og-ⅳ",
                "日本 | 日本 | heading | 日本",
                "? | heading | heading | heading",
                "**Fet** [lenke](x.no) | fet-lenkexno | fet-lenkexno | fet-lenke-x-no",
            })
    void areMadeOfTheLineAsItIsWritten(String line, String github, String ascii, String blackfriday) {
        assertEquals(
                List.of(github, ascii, blackfriday),
                List.of(id(line, "github"), id(line, "github-ascii"), id(line, "blackfriday")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En {#to} | to",
                "En {#to .tre fire=\"fem\"} | to",
                "En {fire=5 #to} | to",
                "En {id=\"to\"} | to",
                "En {.tre} | en",
                "En ## {.tre} | en",
                "En {#to} tre | en-to-tre",
                "En {#to | en-to",
                "En {=to} | en-to",
                "En \\{#to} | en-to",
                "En {#to}{#tre} | tre",
                "En {#a.b:c_d-e} | a.b:c_d-e",
            })
    void canBeNamed(String line, String id) {
        assertEquals(id, id(line, "github"));
    }

    @Test
    void areNumberedWhereTheyAreTaken() {
        HeadingIds ids = new HeadingIds(new Rules(true, "github", true, false));
        assertEquals(
                List.of("a", "a-1", "a-1-1", "a-2", "a-3", "a-4"),
                Stream.of("A", "A", "A-1", "A", "b {#a-3}", "A")
                        .map(line -> ids.next(line, true).text())
                        .toList());
    }

    @Test
    void areNotSureBelowOneThatMayHaveTheSame() {
        HeadingIds ids = new HeadingIds(new Rules(true, "github", true, true));
        assertFalse(ids.next(":wave: hei", true).sure());
        assertFalse(ids.next("Drift", false).sure());
        assertFalse(ids.next("Drift", true).sure());
        assertEquals(new HeadingIds.Id("mål", true), ids.next("Mål", true));
    }

    @Test
    void manyEqualHeadingsTakeNoMoreTimeThanOthers() {
        HeadingIds ids = new HeadingIds(new Rules(true, "github", true, false));
        assertTimeoutPreemptively(HANG, () -> {
            for (int i = 0; i < MANY; i++) {
                ids.next("Mål", true);
            }
        });
        assertEquals("mål-" + MANY, ids.next("Mål", true).text());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "> ".repeat(MANY) + "# x",
                "- ".repeat(MANY) + "# x",
                IntStream.range(0, 2000)
                        .mapToObj(i -> "> ".repeat(i % 500) + "# x\n")
                        .reduce("", String::concat),
                "# x\n".repeat(MANY),
                "x\n".repeat(MANY) + "---\n",
                "[a\n".repeat(MANY) + "===\n",
                "[a]: b\n".repeat(MANY) + "===\n",
                "# " + "[".repeat(MANY),
                "# " + "*".repeat(MANY) + "a",
                "# " + "{".repeat(MANY),
                "# {" + "a=\"".repeat(1_000) + "}",
                "# {#" + "a".repeat(4_900) + " {",
                "# x {" + "#,".repeat(2_000) + "!}",
                "#".repeat(MANY),
                "# " + "# ".repeat(MANY),
                "# x " + " ".repeat(MANY) + "x",
                "<div\n".repeat(MANY) + "# x",
                "<!--\n".repeat(MANY) + "# x",
                "`".repeat(MANY) + "\n# x",
                "a\n\n" + ": ".repeat(MANY) + "# x",
                "-\n".repeat(MANY),
                " \t".repeat(MANY) + "-",
                "\n".repeat(MANY) + "=");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextTakesNoMoreTimeThanOther(String markdown) {
        HeadingIds ids = new HeadingIds(new Rules(true, "github", true, true));
        assertTimeoutPreemptively(
                HANG, () -> HeadingScanner.scan(markdown).forEach(found -> ids.next(found.text(), true)));
    }
}
