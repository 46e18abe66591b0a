package no.prosessbot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What changes a folder's version, and what does not. */
final class FolderSourceTest {

    @TempDir
    Path temporary;

    private Content content = new Content(Path.of(""));
    private ContentSource source = () -> new ContentSource.State(ContentLocation.alone(Path.of("")), "");

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    @BeforeEach
    void threePages() throws IOException {
        content = new Content(temporary.resolve("content"))
                .write("a.md", "aaaa")
                .write("b/b.md", "bbbb")
                .write("b/c/c.html", "<p>");
        source = new FolderSource(ContentLocation.alone(content.folder()));
    }

    private void assertSeen(Change change) throws Exception {
        ContentSource.State before = source.look();
        change.make();
        assertNotEquals(before, source.look());
    }

    private void assertNotSeen(Change change) throws Exception {
        ContentSource.State before = source.look();
        change.make();
        assertEquals(before, source.look());
    }

    @Test
    void it_is_the_folder_itself_that_is_read() throws Exception {
        assertEquals(content.folder(), source.look().location().folder());
    }

    @Test
    void nothing_changes_while_nobody_writes_and_somebody_reads() throws Exception {
        assertNotSeen(() -> Files.readString(content.path("a.md")));
    }

    @Test
    void a_page_that_is_written_replaced_added_renamed_or_deleted_is_seen() throws Exception {
        assertSeen(() -> content.write("a.md", "aaaaa"));
        assertSeen(() -> content.replace("a.md", "aaaaa"));
        assertSeen(() -> content.write("b/new.md", ""));
        assertSeen(() -> Files.move(content.path("b/new.md"), content.path("b/newer.md")));
        assertSeen(() -> content.delete("b/newer.md"));
        assertSeen(() -> Files.move(content.path("b"), content.path("d")));
    }

    @Test
    void a_page_of_the_same_size_is_seen_by_its_time_to_the_full_precision() throws Exception {
        FileTime time = Files.getLastModifiedTime(content.path("a.md"));

        assertSeen(() -> Files.setLastModifiedTime(
                content.path("a.md"), FileTime.from(time.toInstant().plusNanos(1000))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_page_of_the_same_size_and_time_is_seen_by_the_time_of_its_change() throws Exception {
        FileTime time = Files.getLastModifiedTime(content.path("a.md"));

        assertSeen(() -> {
            content.write("a.md", "AAAA");
            Files.setLastModifiedTime(content.path("a.md"), time);
        });
        assertSeen(() -> assumeTrue(content.path("a.md").toFile().setReadable(false)));
    }

    @Test
    void what_is_no_page_is_not_seen() throws Exception {
        assertNotSeen(() -> content.write("picture.png", "png"));
        assertNotSeen(() -> content.write(".a.md.swp", "x"));
        assertNotSeen(() -> content.write("#a.md#", "x"));
        assertNotSeen(() -> content.write("a.md~", "x"));
        assertNotSeen(() -> content.write(".git/a.md", "x"));
        assertNotSeen(() -> Files.createDirectories(content.path("empty")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_counts_by_what_it_leads_to() throws Exception {
        content.write(".one/x.md", "one").write(".two/x.md", "two");
        Files.createSymbolicLink(content.path(".data"), Path.of(".one"));
        assertSeen(() -> Files.createSymbolicLink(content.path("x.md"), Path.of(".data/x.md")));
        assertSeen(() -> content.write(".one/x.md", "One"));
        assertSeen(() -> {
            Files.createSymbolicLink(temporary.resolve("next"), Path.of(".two"));
            Files.delete(content.path(".data"));
            Files.move(temporary.resolve("next"), content.path(".data"));
        });
        assertNotSeen(() -> content.write(".one/x.md", "ONE"));
        assertSeen(() -> content.delete(".two/x.md"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_a_folder_is_not_followed() throws Exception {
        Files.createSymbolicLink(content.path("b/around"), Path.of(".."));
        Files.createSymbolicLink(content.path("out"), Path.of(".."));

        assertNotSeen(() -> Files.writeString(temporary.resolve("x.md"), "outside"));
        assertSeen(() -> content.write("a.md", "within"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_is_a_link_is_seen_when_it_is_turned() throws Exception {
        Content other = new Content(temporary.resolve("other")).write("a.md", "aaaa");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), content.folder());
        source = new FolderSource(ContentLocation.alone(link));

        assertSeen(() -> {
            Files.delete(link);
            Files.createSymbolicLink(link, other.folder());
        });
    }

    @Test
    void a_folder_that_is_not_there_or_not_a_folder_is_told() {
        assertEquals(ContentException.Reason.NOT_FOUND, refused("gone"));
        assertEquals(ContentException.Reason.NOT_A_FOLDER, refused("a.md"));
    }

    private ContentException.Reason refused(String name) {
        return assertThrows(
                        ContentException.class,
                        () -> new FolderSource(ContentLocation.alone(content.path(name))).look())
                .reason();
    }

    @Test
    void files_and_folders_may_come_and_go_while_it_looks() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        FutureTask<Integer> writing = new FutureTask<>(() -> {
            int rounds = 0;
            while (enough.getCount() > 0) {
                content.write("busy/deep/" + rounds % 7 + ".md", "x");
                content.delete("busy/deep/" + rounds % 7 + ".md");
                content.delete("busy/deep");
                content.delete("busy");
                rounds++;
            }
            return rounds;
        });
        new Thread(writing, "busy").start();
        for (int i = 0; i < 2000; i++) {
            source.look();
        }
        enough.countDown();

        assertNotEquals(0, writing.get(1, TimeUnit.MINUTES));
        assertNotSeen(() -> {});
    }

    @Test
    @Timeout(60)
    void ten_thousand_pages_are_looked_at_in_less_than_a_second() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            content.write("many/" + i % 100 + "/" + i + ".md", "x");
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            source.look();
            best = Math.min(best, System.nanoTime() - start);
        }

        Duration time = Duration.ofNanos(best);
        assertEquals(0, time.toSeconds(), () -> "took " + time);
    }
}
