package no.prosessbot.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.site.ContentException;

/** A content folder as editors treat it. */
public record Content(Path folder) {

    /** A page with a card for each title, all owned by one. */
    public static String page(String owner, String... titles) {
        StringBuilder text = new StringBuilder("---\ntitle: Side\n---\n");
        for (String title : titles) {
            text.append("{{< prosesser/card title=\"%s\" owner=\"%s\" >}}\n".formatted(title, owner));
        }
        return text.toString();
    }

    /** What Hugo rejects. */
    public static String faultyPage() {
        return "---\ntitle: Side\n---\n{{< prosesser/card title=\"Release >}}\n";
    }

    /** As an editor that writes into the file itself. */
    public Content write(String file, String text) throws IOException {
        Path path = path(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, text);
        return this;
    }

    /** As an editor that writes another file, and gives it the name when it is whole. */
    public Content replace(String file, String text) throws IOException {
        Path whole = Files.writeString(folder.resolveSibling("whole.tmp"), text);
        Files.move(whole, path(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return this;
    }

    public void delete(String file) throws IOException {
        Files.delete(path(file));
    }

    public void deleteAllFiles() throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    /** As a reader of another time sees it. */
    public Handbook read(Clock clock) throws ContentException {
        return new HandbookReader(ReadingRules.DEFAULT, clock).read(folder);
    }
}
