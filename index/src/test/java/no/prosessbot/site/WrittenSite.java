package no.prosessbot.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.page.Problem;

/** A site on disk, written file by file, and what is read of it. */
final class WrittenSite {

    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private final Path root;

    WrittenSite(Path root) {
        this.root = root;
    }

    Path path(String name) {
        return root.resolve(name).normalize();
    }

    WrittenSite file(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
        return this;
    }

    /** A page with one card. */
    WrittenSite page(String name, String... frontMatter) throws IOException {
        return file(
                name,
                "---\ntitle: x\n" + String.join("\n", frontMatter) + "\n---\n{{< prosesser/card title=\"" + name
                        + "\" >}}\n");
    }

    ContentLocation site() {
        return new ContentLocation(root, ContentLocation.Kind.SITE, null);
    }

    ContentLocation content(String folder) {
        return new ContentLocation(path(folder), ContentLocation.Kind.CONTENT, null);
    }

    /** Read by a release of Hugo. */
    ContentLocation by(String version) {
        return new ContentLocation(
                root, ContentLocation.Kind.SITE, HugoVersion.parse(version).orElseThrow());
    }

    static SiteContents read(ContentLocation location) throws ContentException {
        return read(location, NOW);
    }

    static SiteContents read(ContentLocation location, Instant now) throws ContentException {
        return new SiteReader(Set.of("prosesser/card")).read(location, now, new ArrayList<>());
    }

    /** The files of the pages that are shown, sorted. */
    static List<String> shown(ContentLocation location) throws ContentException {
        return shown(location, NOW);
    }

    static List<String> shown(ContentLocation location, Instant now) throws ContentException {
        return read(location, now).pages().stream()
                .map(SiteContents.Found::source)
                .filter(SourcePage::shown)
                .map(SourcePage::file)
                .sorted()
                .toList();
    }

    /** Each hidden page as {@code file reason}, sorted. */
    static List<String> hidden(ContentLocation location) throws ContentException {
        return read(location).pages().stream()
                .map(SiteContents.Found::source)
                .filter(page -> !page.shown())
                .map(page -> page.file() + " " + page.hidden())
                .sorted()
                .toList();
    }

    /** What is told of the site and its files, each as {@code file:line:column rule [arguments]}. */
    static List<String> told(ContentLocation location) throws ContentException {
        List<Problem> problems = new ArrayList<>();
        new SiteReader(Set.of("prosesser/card")).read(location, NOW, problems);
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.at() + " "
                        + problem.rule().id() + " " + problem.arguments())
                .toList();
    }
}
