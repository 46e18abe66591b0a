package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a merge leaves in a page. */
final class MergeMarkersTest {

    private static Page read(String text) {
        return new PageReader(Set.of("a")).read("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x↵<<<<<<< HEAD↵a↵=======↵b↵>>>>>>> gren↵ ~ 2 4 6",
                "x↵<<<<<<< HEAD↵a↵||||||| 12ab↵o↵=======↵b↵>>>>>>> gren↵ ~ 2 4 6 8",
                "x↵<<<<<<<↵a↵=======↵b↵>>>>>>> ~ 2 4 6",
                "x↵<<<<<<< a␍↵=======␍↵>>>>>>> b␍↵ ~ 2 3 4",
                "---↵<<<<<<< a↵title: x↵=======↵title: y↵>>>>>>> b↵---↵x ~ 2 4 6",
                "```↵<<<<<<< a↵=======↵>>>>>>> b↵``` ~ 2 3 4",
                "x↵<<<<<<< a↵{{< a b=\"c\"↵=======↵>}}↵>>>>>>> b ~ 2 4 6",
                "x↵<<<<<<< a↵y↵======= ~ 2",
                "x↵>>>>>>> b ~ 2",
                "Tittel↵=======↵x ~ ",
                "Tittel↵=======↵<<<<<<< a↵y↵=======↵z↵>>>>>>> b ~ 3 5 7",
                "x↵ <<<<<<< a↵ =======↵ >>>>>>> b ~ ",
                "x↵<<<<<<<< a↵======↵>>>>>>>> b ~ ",
                "x↵<<<<<<<a↵>>>>>>>b ~ ",
                "x↵||||||| a↵y ~ ",
            })
    void isToldLineByLine(String text, String lines) {
        Page page = read(text.replace('↵', '\n').replace('␍', '\r'));
        assertEquals(
                lines == null ? "" : lines,
                page.problems().stream()
                        .filter(problem -> problem.rule() == SourceRule.MERGE_CONFLICT)
                        .map(problem -> String.valueOf(problem.at().line()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void isNothingThatHugoRefusesThePageFor() {
        assertFalse(read("x\n<<<<<<< a\n{{< a >}}\n=======\n>>>>>>> b\n").faulty());
    }

    @Test
    void isToldInADraftToo() {
        byte[] draft = "x\n<<<<<<< a\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                1,
                new PageReader(Set.of())
                        .read("a.md", draft, frontMatter -> false)
                        .problems()
                        .size());
    }
}
