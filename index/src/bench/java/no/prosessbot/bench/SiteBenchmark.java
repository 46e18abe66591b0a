package no.prosessbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.HandbookReading;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read 5,000 pages, with and without the configuration of their site. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
@State(Scope.Thread)
public class SiteBenchmark {

    private static final int PAGES = 5000;
    private static final int PAGES_PER_FOLDER = 50;

    private static final String CONFIGURATION = """
            baseURL = "https://handbok.example.no/"
            timeZone = "Europe/Oslo"
            defaultContentLanguage = "nb"
            ignoreFiles = ["README\\\\.md$", "/arkiv/", "\\\\.bak$"]
            [permalinks]
            drift = "/d/:slug/"
            [languages.nb]
            weight = 1
            [languages.en]
            weight = 2
            [[module.mounts]]
            source = "content"
            target = "content"
            excludeFiles = ["**/kladd/**", "mal.md"]
            [[cascade]]
            aside = true
            [cascade._target]
            path = "/drift/**"
            """;

    @Param({"CONTENT_ALONE", "SITE"})
    public ContentLocation.Kind kind = ContentLocation.Kind.SITE;

    private final HandbookReader reader = new HandbookReader(
            ReadingRules.DEFAULT, Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));

    private ContentLocation location = ContentLocation.alone(Path.of(""));

    @Setup
    public void write() throws IOException {
        Path root = Files.createTempDirectory("site");
        Files.writeString(root.resolve("hugo.toml"), CONFIGURATION);
        for (int i = 0; i < PAGES; i++) {
            Path folder = root.resolve("content/mappe-" + i / PAGES_PER_FOLDER);
            Files.createDirectories(folder);
            String language = i % 5 == 0 ? ".en" : "";
            Files.writeString(folder.resolve("side-" + i + language + ".md"), page(i));
        }
        Path folder = kind == ContentLocation.Kind.SITE ? root : root.resolve("content");
        location = new ContentLocation(folder, kind, HugoVersion.REFERENCE);
    }

    private static String page(int number) {
        StringBuilder text = new StringBuilder("---\ntitle: Side " + number + "\ndate: 2024-02-03T10:00:00\n---\n");
        for (int card = 0; card < 3; card++) {
            text.append("\nOm prosessen, med noen linjer tekst før kortet, som sider har.\n\n")
                    .append("{{< prosesser/card title=\"Prosess ")
                    .append(number)
                    .append('-')
                    .append(card)
                    .append("\" owner=\"Kari Lien\" leader=\"Per Moe\" purpose=\"Få det gjort.\" >}}\n");
        }
        return text.toString();
    }

    @Benchmark
    public HandbookReading read() throws ContentException {
        return reader.read(location);
    }
}
