package no.prosessbot.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.prosessbot.site.ContentException;

/** A content folder on disk, written file by file. */
final class Site {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final Path root;

    Site(Path root) {
        this.root = root;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Site file(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
        return this;
    }

    /** A page with these lines of front matter and one card that is called as the file is. */
    Site page(String name, String frontMatter) throws IOException {
        return file(name, "---\ntitle: x\n" + frontMatter + "\n---\n{{< prosesser/card title=\"" + name + "\" >}}\n");
    }

    /** A page that Hugo rejects for the shortcode on line 5. */
    Site faulty(String name, String frontMatter) throws IOException {
        return file(name, "---\ntitle: x\n" + frontMatter + "\n---\n{{< prosesser/card title=\"a >}}\n");
    }

    Handbook read() throws ContentException {
        return new HandbookReader(ReadingRules.DEFAULT, CLOCK).read(root);
    }

    List<String> titles() throws ContentException {
        return read().cards().stream().map(Card::title).toList();
    }

    /** Each problem of these rules as {@code file:line:column rule [arguments]}. */
    static List<String> told(Handbook handbook, Class<?> rules) {
        return handbook.problems().stream()
                .filter(problem -> rules.isInstance(problem.rule()))
                .map(problem -> problem.file() + ":" + problem.at() + " "
                        + problem.rule().id() + " " + problem.arguments())
                .toList();
    }
}
