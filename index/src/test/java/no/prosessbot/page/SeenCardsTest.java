package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.prosessbot.markdown.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Which cards the readers of a page see, as Hugo 0.111.3 rendered it. Where that is installed, its answers are renewed by
 * {@code mvn -pl index test -Dtest=SeenCardsTest -Dhugo=write}.
 */
final class SeenCardsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/no/prosessbot/page/seen.txt");

    /** What Goldmark leaves out is replaced by a comment of its own. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!-->|<!--->|<!--.*?(?:-->|$)|<(script|style|template)\\b.*?(?:</\\1|$)");

    private static final PageReader READER = new PageReader(Set.of("prosesser/card"));

    @TempDir
    Path folder;

    static Stream<Arguments> pages() throws IOException {
        return texts().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(SeenCardsTest.class.getResourceAsStream("seen.yml"))) {
            Map<?, ?> all = new Yaml().load(in);
            all.forEach((name, text) -> texts.put(
                    String.valueOf(name),
                    "---\ntitle: x\n---\n"
                            + String.valueOf(text).replaceAll("§(.)", "{{< prosesser/card title=\"$1\" >}}")
                            + "\n"));
        }
        return texts;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void seesTheCardsThatReadersSee(String name, String text) throws IOException {
        String expected = Files.readAllLines(EXPECTED).stream()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElse("not told by Hugo yet");
        assertEquals(expected, line(name, seen(text, false), seen(text, true)));
    }

    private static Set<String> seen(String text, boolean unsafe) {
        Set<String> seen = new TreeSet<>();
        for (Shortcode shortcode :
                READER.read("a.md", text.getBytes(StandardCharsets.UTF_8)).shortcodes()) {
            String title = shortcode.name().equals("prosesser/card")
                    ? shortcode.parameters().get(0).value()
                    : "-";
            if (title.length() == 1
                    && title.charAt(0) >= 'A'
                    && !shortcode.sight().hidden(unsafe)) {
                seen.add(title);
            }
        }
        return seen;
    }

    private static String line(String name, Set<String> safe, Set<String> unsafe) {
        return name + ": " + String.join("", safe) + " / " + String.join("", unsafe);
    }

    @Test
    void isRenewedByHugo() throws Exception {
        assumeTrue("write".equals(System.getProperty("hugo")), "only when asked to");
        Map<String, Set<String>> safe = rendered(false);
        Map<String, Set<String>> unsafe = rendered(true);
        StringBuilder out = new StringBuilder("# page: the cards that show without and with unsafe = true\n");
        for (String name : texts().keySet()) {
            out.append(line(name, safe.getOrDefault(name, Set.of()), unsafe.getOrDefault(name, Set.of())))
                    .append('\n');
        }
        Files.writeString(EXPECTED, out);
    }

    private Map<String, Set<String>> rendered(boolean unsafe) throws Exception {
        Path root = folder.resolve("site-" + unsafe);
        write(root, "hugo.toml", "baseURL=\"https://ex.no/\"\nmarkup.goldmark.renderer.unsafe=" + unsafe + "\n");
        write(root, "layouts/_default/single.html", "{{ .Content }}");
        write(root, "layouts/shortcodes/prosesser/card.html", "SEEN{{ .Get \"title\" }}");
        write(root, "layouts/shortcodes/box.html", "<div>{{ .Inner }}</div>");
        write(root, "layouts/shortcodes/alone.html", "alone");
        for (Map.Entry<String, String> text : texts().entrySet()) {
            write(root, "content/" + text.getKey().replace(' ', '-') + ".md", text.getValue());
        }
        Process hugo = new ProcessBuilder("hugo", "--quiet")
                .directory(root.toFile())
                .inheritIO()
                .start();
        assertEquals(0, hugo.waitFor());
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        for (String name : texts().keySet()) {
            Path page = root.resolve("public/" + name.replace(' ', '-').toLowerCase(Locale.ROOT) + "/index.html");
            Matcher cards = Pattern.compile("SEEN([A-Z])")
                    .matcher(UNSEEN.matcher(Files.readString(page)).replaceAll(""));
            Set<String> titles = new TreeSet<>();
            while (cards.find()) {
                titles.add(cards.group(1));
            }
            seen.put(name, titles);
        }
        return seen;
    }

    private static void write(Path root, String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    @Test
    void knowsACardInCode() {
        assertEquals(List.of(Sight.CODE, Sight.SHOWN), sights("a.md", "```\n{{< a >}}\n```\n{{< a >}}"));
        assertEquals(List.of(Sight.CODE), sights("a.md", "    {{< a >}}"));
    }

    @Test
    void readsHtmlAsHtmlAndOrgNotAtAll() {
        String text = "<div>{{< a >}}\n    {{< a >}}</div><!--\n\n{{< a >}}";
        assertEquals(List.of(Sight.SHOWN, Sight.SHOWN, Sight.COMMENT), sights("a.html", text));
        assertEquals(List.of(Sight.SHOWN, Sight.SHOWN, Sight.SHOWN), sights("a.org", text));
    }

    @Test
    void takesRemarksFromCommentsAlone() {
        Page page = read("a.md", """
                <!-- prosessbot: a -->
                {{< a x="<!-- prosessbot: b -->" >}}
                `<!-- prosessbot: c -->`

                ```
                <!-- prosessbot: d -->
                ```
                x <!--PROSESSBOT:e
                f--> y
                """);
        assertEquals(
                List.of(
                        new Remark(" a ", new Position(4, 1), new Position(4, 23)),
                        new Remark("e\nf", new Position(11, 3), new Position(12, 5))),
                page.remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ",
                "<div>\n",
                "> ",
                "- ",
                "  - ",
                "{{< a >}}",
                "{{< b >}}",
                "{{< /b >}}",
                "{{< b >}}{{< /c >}}",
                "<!-- prosessbot: ",
                "[",
                "![",
                "*a ",
                "```\n",
                "|a",
                "<a ",
                "[a]: ",
                "&",
                "<script>",
                "`"
            })
    void readsAnythingInTime(String piece) {
        for (String end : List.of("", "{{< a >}}", "\n\n-->{{< a >}}")) {
            String text = "<!-- x -->\n\n" + piece.repeat(8_000) + end;
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("a.md", text));
        }
    }

    /** Whatever is thrown together: nothing is thrown, and a page without HTML and code hides nothing. */
    @Test
    void readsWhateverIsThrownTogether() {
        Random random = new Random(42);
        List<String> pieces = List.of(
                "<!--",
                "-->",
                "\n",
                "\n\n",
                "{{< a >}}",
                "<div>",
                "</div>",
                "```\n",
                "> ",
                "- ",
                "x",
                "{{< b >}}",
                "{{< /b >}}",
                "    ",
                "`",
                "<script>",
                "</script>",
                "<!-- prosessbot: ok -->",
                "|",
                "[x]: ");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 25; j++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Page page = read("a.md", text.toString());
            if (text.indexOf("<") == text.indexOf("{{<") + 2
                    && !text.toString().matches("(?s).*(<[!ds/]|```| {4}|]:).*")) {
                assertTrue(page.shortcodes().stream().allMatch(each -> each.sight() == Sight.SHOWN), text.toString());
            }
        }
    }

    private static List<Sight> sights(String file, String body) {
        return read(file, body).shortcodes().stream().map(Shortcode::sight).toList();
    }

    private static Page read(String file, String body) {
        return new PageReader(Set.of("a")).read(file, ("---\ntitle: x\n---\n" + body).getBytes(StandardCharsets.UTF_8));
    }
}
