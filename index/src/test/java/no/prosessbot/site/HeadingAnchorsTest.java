package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.page.Shortcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The heading above each card, as Hugo 0.111.3 gave it its id. Where that is installed, its answers are renewed by
 * {@code mvn -pl index test -Dtest=HeadingAnchorsTest -Dhugo=write}.
 */
final class HeadingAnchorsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/no/prosessbot/site/headings.txt");
    private static final String NONE = "-";

    /** In Hugo's output, a heading with an id, or a card. */
    private static final Pattern SIGN = Pattern.compile("<h[1-6][^>]*? id=\"?([^\"\\s>]*)|@C([^@]*)@");

    @TempDir
    Path folder;

    /** A page, and the configuration of its site. */
    private record Sample(String name, String configuration, String text) {
        @Override
        public String toString() {
            return name;
        }

        void write(Path root) throws IOException {
            write(root, "hugo.toml", "baseURL=\"https://ex.no/\"\n" + configuration);
            write(root, "content/x.md", text.startsWith("---") ? text : "---\ntitle: x\n---\n" + text);
            write(root, "layouts/_default/single.html", "{{ .Content }}");
            write(root, "layouts/_default/list.html", "");
            write(root, "layouts/shortcodes/kort.html", "@C{{ .Get \"title\" }}@");
            write(root, "layouts/shortcodes/skall.html", "<div>{{ .Get 0 }}{{ .Inner }}</div>");
            write(root, "layouts/shortcodes/merke.html", "<div>merke</div>");
        }

        private static void write(Path root, String name, String text) throws IOException {
            Path path = root.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }

    static Stream<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(HeadingAnchorsTest.class.getResourceAsStream("headings.yml"))) {
            for (Object each : (List<?>) new Yaml().load(in)) {
                if (each instanceof Map<?, ?> map) {
                    Object configuration = map.get("config");
                    samples.add(new Sample(
                            String.valueOf(map.get("name")),
                            configuration == null ? "" : String.valueOf(configuration),
                            shortcodes(String.valueOf(map.get("text")))));
                }
            }
        }
        return samples.stream();
    }

    private static String shortcodes(String text) {
        return text.replaceAll("KORT\\((.*?)\\)", "{{< kort title=\"$1\" >}}")
                .replaceAll("KORT%\\((.*?)\\)", "{{% kort title=\"$1\" %}}")
                .replace("SEC<", "{{< skall x >}}")
                .replace("SEC%", "{{% skall x %}}")
                .replace("SLUTT<", "{{< /skall >}}")
                .replace("SLUTT%", "{{% /skall %}}")
                .replace("BADGE<", "{{< merke >}}")
                .replace("BADGE%", "{{% merke %}}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void linksToTheNearestHeadingAbove(Sample sample) throws Exception {
        sample.write(folder.resolve("site"));
        assertEquals(
                Objects.requireNonNull(expected().get(sample.name())).stream()
                        .map(line -> line.startsWith("usikker") ? line.replaceFirst(" .*", " " + NONE) : line)
                        .sorted()
                        .collect(Collectors.joining("\n")),
                String.join("\n", read(folder.resolve("site"))));
    }

    private static List<String> read(Path root) throws ContentException {
        ContentLocation location = new ContentLocation(root, ContentLocation.Kind.SITE, HugoVersion.REFERENCE);
        SiteContents.Found page = new SiteReader(Set.of("kort"))
                .read(location, WrittenSite.NOW, new ArrayList<>())
                .pages()
                .get(0);
        List<String> cards = new ArrayList<>();
        for (Shortcode shortcode : page.page().shortcodes()) {
            if (shortcode.name().equals("kort")) {
                String title = shortcode.parameters().get(0).value();
                cards.add(title + " "
                        + page.source().anchors().above(shortcode.at()).orElse(NONE));
            }
        }
        return cards.stream().sorted().toList();
    }

    @Test
    void isRenewedByHugo() throws Exception {
        assumeTrue("write".equals(System.getProperty("hugo")), "only when asked to");
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Sample sample : samples().toList()) {
            Path root = folder.resolve("site" + number++);
            sample.write(root);
            out.append("# ").append(sample.name()).append('\n');
            told(root).forEach(line -> out.append(line).append('\n'));
        }
        Files.writeString(EXPECTED, out);
    }

    private static List<String> told(Path root) throws IOException, InterruptedException {
        Process hugo = new ProcessBuilder("hugo")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(hugo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, hugo.waitFor(), said);
        List<String> lines = new ArrayList<>();
        String heading = NONE;
        Matcher sign = SIGN.matcher(Files.readString(root.resolve("public/x/index.html")));
        while (sign.find()) {
            if (sign.group(2) != null) {
                lines.add(sign.group(2) + " " + heading);
            } else if (!sign.group(1).isEmpty()) {
                heading = sign.group(1);
            }
        }
        return lines.stream().sorted().toList();
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> sample = new ArrayList<>();
        for (String line : Files.readAllLines(EXPECTED)) {
            if (line.startsWith("# ")) {
                sample = new ArrayList<>();
                expected.put(line.substring(2), sample);
            } else {
                sample.add(line);
            }
        }
        return expected;
    }
}
