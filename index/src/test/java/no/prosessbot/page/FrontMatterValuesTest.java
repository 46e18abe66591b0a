package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What front matter says, in each of its languages. */
class FrontMatterValuesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void hasValues(String name, String page, String expected) {
        assertEquals(expected, Pages.read(page).frontMatter().toString());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("none", "tekst", "FrontMatter[format=NONE, values={}]"),
                arguments("empty", "---\n---\n", "FrontMatter[format=YAML, values={}]"),
                arguments(
                        "keys in lower case",
                        "---\nDraft: yes\n_BUILD: {Render: never}\nCascade:\n- _build: {LIST: false}\n---\n",
                        "FrontMatter[format=YAML, values={draft=true, _build={render=never}, cascade=[{_build={list=false}}]}]"),
                arguments(
                        "the last of two equal keys",
                        "---\ndraft: true\nDraft: false\ntitle: a\ntitle: b\n---\n",
                        "FrontMatter[format=YAML, values={draft=false, title=b}]"),
                arguments(
                        "text, numbers and nulls",
                        "---\ndraft: \"true\"\npublished: 1\ntitle:\n2: [a, ~]\n---\n",
                        "FrontMatter[format=YAML, values={draft=true, published=1, 2=[a]}]"),
                arguments(
                        "a number without end",
                        "---\na: " + "1".repeat(101) + "\n---\n",
                        "FrontMatter[format=YAML, values={a=" + "1".repeat(101) + "}]"),
                arguments(
                        "a date that no calendar has",
                        "---\ndate: 2023-13-45\n---\n",
                        "FrontMatter[format=YAML, values={date=2023-13-45}]"),
                arguments(
                        "only the first document",
                        "---\na: b\n...\nc: [\n---\n",
                        "FrontMatter[format=YAML, values={a=b}]"),
                arguments(
                        "TOML",
                        "+++\nDraft = true\ndate = 2023-01-02\n[_build]\nrender = 'never'\n[[cascade]]\nheadless = false\n+++\n",
                        "FrontMatter[format=TOML, values={draft=true, date=2023-01-02, _build={render=never}, cascade=[{headless=false}]}]"),
                arguments(
                        "JSON",
                        "{\"Draft\": true,\t\"expiryDate\": \"2023-01-02\", \"x\": {\"Y\": [1, null]}}\n",
                        "FrontMatter[format=JSON, values={draft=true, expirydate=2023-01-02, x={y=[1]}}]"),
                arguments(
                        "Org",
                        "#+TITLE: A: b\n#+draft:true\n#+ingen\ntekst",
                        "FrontMatter[format=ORG, values={title=A: b, draft=true}]"),
                arguments("with a fault", "---\na: b: c\n---\n", "FrontMatter[format=YAML, values={}]"));
    }

    @Test
    void hasDates() {
        Map<String, Object> values = Pages.read("---\ndate: 2023-05-01\nexpiryDate: 2023-05-01T12:00:00+02:00\n---\n")
                .frontMatter()
                .values();
        assertEquals("2023-05-01", values.get("date"));
        assertEquals("2023-05-01T12:00:00+02:00", values.get("expirydate"));
    }

    @Test
    void cannotBeChanged() {
        Map<String, Object> values =
                Pages.read("---\na: b\n---\n").frontMatter().values();
        assertThrows(UnsupportedOperationException.class, () -> values.put("a", "c"));
    }

    @Test
    void tellsWhenItIsTooDeep() {
        for (String page : List.of(
                "---\na: " + "[".repeat(100_000) + "\n---\n",
                "---\n" + "- ".repeat(100_000) + "a\n---\n",
                "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "+++\na = " + "[".repeat(100_000) + "]".repeat(100_000) + "\n+++\n")) {
            assertEquals(
                    PageRule.FRONT_MATTER_TOO_DEEP,
                    Pages.read(page).problems().get(0).rule());
        }
    }

    @Test
    void tellsWhenAliasesMultiply() {
        StringBuilder page = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            page.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertEquals(
                List.of("2:1 front-matter-too-deep []"),
                Pages.problems(Pages.read(page.append("---\n").toString())));
    }

    @Test
    void takesLongFrontMatter() {
        String list = "- punkt med litt tekst\n".repeat(20_000);
        Page page = Pages.read("---\na:\n" + list + "b: \"" + "x".repeat(500_000) + "\"\n---\n");
        assertEquals(List.of(), page.problems());
        assertEquals(20_000, ((List<?>) page.frontMatter().values().getOrDefault("a", List.of())).size());
    }
}
