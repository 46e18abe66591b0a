package no.prosessbot.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A site that is written to disk, for Hugo and for the reader.
 *
 * @param files name → text
 */
record HugoSite(String name, Map<String, String> files) {

    private static final String CONFIGURATION =
            "baseURL=\"https://ex.no/\"\ndisableKinds=[\"taxonomy\",\"term\",\"RSS\",\"sitemap\"]\n";

    /** For Hugo alone: each page says what it is. */
    private static final String TEMPLATE = """
            @@{{ with .File }}{{ .Filename | safeHTML }}{{ end }}|{{ .Language.Lang }}|{{ .Kind }}|{{ .CurrentSection.SectionsPath | safeHTML }}|\
            {{ .TranslationKey | safeHTML }}|{{ .Permalink | safeHTML }}@@
            {{ .Content }}
            """;

    private static final Pattern PAGE = Pattern.compile("@@(.+?)\\|(.*?)\\|(.*?)\\|(.*?)\\|(.*?)\\|(.*?)@@\n");

    /** The sites of a file beside the tests. */
    static List<HugoSite> all(String resource) throws IOException {
        List<HugoSite> sites = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(HugoSite.class.getResourceAsStream(resource))) {
            for (Object site : (List<?>) new Yaml().load(in)) {
                if (site instanceof Map<?, ?> map) {
                    sites.add(of(map));
                }
            }
        }
        return sites;
    }

    private static HugoSite of(Map<?, ?> site) {
        Map<String, String> files = new LinkedHashMap<>();
        if (site.get("config") instanceof String configuration) {
            files.put("hugo.toml", CONFIGURATION + configuration);
        }
        if (site.get("pages") instanceof List<?> pages) {
            pages.forEach(page -> addPage(String.valueOf(page), files));
        }
        if (site.get("files") instanceof Map<?, ?> others) {
            others.forEach((file, text) -> {
                String written = String.valueOf(text);
                if (written.equals("PAGE")) {
                    addPage(String.valueOf(file), files);
                } else {
                    files.put(
                            String.valueOf(file), written.replaceFirst("^§", Matcher.quoteReplacement(CONFIGURATION)));
                }
            });
        }
        return new HugoSite(String.valueOf(site.get("name")), files);
    }

    private static void addPage(String page, Map<String, String> files) {
        int open = page.endsWith(")") ? page.indexOf('(') : -1;
        String file = open < 0 ? page : page.substring(0, open);
        String frontMatter =
                open < 0 ? "" : page.substring(open + 1, page.length() - 1).replace('↵', '\n');
        String title = frontMatter.contains("title:") ? "" : "title: x\n";
        files.put(file, "---\n" + title + frontMatter + "\n---\n{{< prosesser/card title=\"" + file + "\" >}}\n");
    }

    @Override
    public String toString() {
        return name;
    }

    void write(Path root) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Runs Hugo; false if it stops. */
    static boolean build(Path root) throws IOException, InterruptedException {
        for (String template : List.of("single", "list")) {
            Path path = root.resolve("layouts/_default/" + template + ".html");
            Files.createDirectories(path.getParent());
            Files.writeString(path, TEMPLATE);
        }
        Path card = root.resolve("layouts/shortcodes/prosesser/card.html");
        Files.createDirectories(card.getParent());
        Files.writeString(card, "CARD{{ .Get \"title\" }}");
        return new ProcessBuilder("hugo")
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** What is relative is no link. */
    private static String address(String permalink) {
        return permalink.startsWith("http") ? permalink : "-";
    }

    /** The pages with a card that Hugo made; of a bundle that it gave to more than one language, that of its own. */
    static List<String> shown(Path root) throws IOException {
        Map<String, String> byFile = new TreeMap<>();
        try (Stream<Path> made = Files.walk(root.resolve("public"))) {
            for (Path file : made.filter(Files::isRegularFile).sorted().toList()) {
                Matcher page = PAGE.matcher(Files.readString(file));
                if (page.find() && Files.readString(file).contains("CARD")) {
                    String source =
                            root.toRealPath().relativize(Path.of(page.group(1))).toString();
                    String section =
                            page.group(3).equals("taxonomy") || page.group(3).equals("term")
                                    ? "-"
                                    : "/" + page.group(4).replaceFirst("^/", "");
                    String line = String.join(
                            " ", source, page.group(2), page.group(3), section, page.group(5), address(page.group(6)));
                    if (source.contains("." + page.group(2) + ".") || !byFile.containsKey(source)) {
                        byFile.put(source, line);
                    }
                }
            }
        }
        return List.copyOf(new TreeSet<>(byFile.values()));
    }
}
