package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.FileRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with one file or folder is told, and harms no other. */
final class ContentFilesTest {

    @TempDir
    Path temporary;

    Site site;

    @BeforeEach
    void aFolderWithAGoodPage() throws IOException {
        site = new Site(temporary.resolve("content")).page("good.md", "");
    }

    @Test
    void readsAPageOverTheLimitNotAtAll() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(site.path("huge.md").toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        assertTold("huge.md:1:1 file-too-large [100, 16]");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws Exception {
        new Site(temporary).page("outside.md", "").page("other/a.md", "");
        link("out.md", "../outside.md");
        link("out", "../other");
        assertTold("out:1:1 link-outside [../other]", "out.md:1:1 link-outside [../outside.md]");
    }

    @Test
    void tellsOfLinksInACircleAndToNothing() throws Exception {
        link("around", ".");
        link("self.md", "self.md");
        link("to.md", "fro.md");
        link("fro.md", "to.md");
        link("gone.md", "nowhere");
        assertTold(
                "around:1:1 link-circle [.]",
                "fro.md:1:1 link-circle [to.md]",
                "gone.md:1:1 link-broken [nowhere]",
                "self.md:1:1 link-circle [self.md]",
                "to.md:1:1 link-circle [fro.md]");
    }

    @Test
    void followsALinkToAFileWithinTheFolder() throws Exception {
        site.page(".kept/real.md", "");
        link("seen.md", ".kept/real.md");
        assertEquals(List.of("good.md", ".kept/real.md"), site.titles());
        assertEquals("seen.md", site.read().cards().get(1).file());
    }

    @Test
    void tellsOfALinkToAnotherFolderOfTheContent() throws Exception {
        site.page("s/a.md", "");
        link("t", "s");
        assertEquals(List.of("t:1:1 link-to-folder [s]"), Site.told(site.read(), FileRule.class));
        assertEquals(List.of("good.md", "s/a.md"), site.titles());
    }

    @Test
    void readsAContentFolderThatIsItselfALink() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("content"));
        assertEquals(List.of("good.md"), new Site(link).titles());
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", site.path("pipe.md").toString())
                        .start()
                        .waitFor());
        assertTold("pipe.md:1:1 not-a-file []");
    }

    @Test
    void tellsOfAFileAndAFolderThatMayNotBeRead() throws Exception {
        site.page("locked.md", "").page("shut/a.md", "");
        assumeTrue(site.path("locked.md").toFile().setReadable(false));
        assumeTrue(site.path("shut").toFile().setReadable(false));
        assumeFalse(Files.isReadable(site.path("locked.md")), "root may read all");
        assertTold("locked.md:1:1 unreadable-file []", "shut:1:1 unreadable-folder []");
    }

    @Test
    void readsOnBesideAPageThatIsNotUtf8() throws Exception {
        Files.write(site.path("latin.md"), new byte[] {'b', (byte) 0xE5, 't'});
        assertEquals(List.of("good.md"), site.titles());
        assertEquals(
                1,
                site.read().problems().stream()
                        .filter(p -> p.file().equals("latin.md"))
                        .count());
    }

    @Test
    void stopsBelowTwoHundredFolders() throws Exception {
        site.page("d/".repeat(200) + "in.md", "").page("d/".repeat(201) + "under.md", "");
        assertProblems("d/".repeat(201).replaceFirst("/$", "") + ":1:1 nested-too-deeply [200]");
        assertEquals(2, site.titles().size());
    }

    @Test
    void saysThatAnEmptyFolderHasNoCards() throws Exception {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertEquals(List.of(".:1:1 no-cards []"), Site.told(new Site(empty).read(), CardRule.class));
    }

    @Test
    void refusesAFolderThatIsNotThereOrNotAFolder() {
        assertEquals(ContentException.Reason.NOT_FOUND, refused("nowhere"));
        assertEquals(ContentException.Reason.NOT_A_FOLDER, refused("good.md"));
    }

    @Test
    void ordersPagesFolderByFolderWhateverOrderTheyWereWrittenIn() throws Exception {
        List<String> ordered = List.of("C.md", "a/b.md", "a/z.md", "a-b.md", "a.md", "b.md", "z.md", "å ø.md", "😀.md");
        List<String> written = new ArrayList<>(ordered);
        Collections.shuffle(written, new Random(4));
        Files.delete(site.path("good.md"));
        for (String name : written) {
            site.file(name, "Tekst\n{{< prosesser/card title=\"" + name + "\" >}}\n");
        }
        assertEquals(ordered, site.titles());
        assertEquals(ordered, site.read().cards().stream().map(Card::file).toList());
    }

    @Test
    void leavesOutAFaultyPageAlone() throws Exception {
        site.faulty("bad.md", "");
        assertEquals(List.of("good.md"), site.titles());
        assertEquals(
                "bad.md:5",
                site.read().problems().get(0).file() + ":"
                        + site.read().problems().get(0).at().line());
    }

    private ContentException.Reason refused(String name) {
        HandbookReader reader = new HandbookReader(ReadingRules.DEFAULT, Site.CLOCK);
        return assertThrows(ContentException.class, () -> reader.read(site.path(name)))
                .reason();
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(site.path(name), Path.of(target));
    }

    private void assertTold(String... problems) throws ContentException {
        assertProblems(problems);
        assertEquals(List.of("good.md"), site.titles());
    }

    private void assertProblems(String... problems) throws ContentException {
        assertEquals(List.of(problems), Site.told(site.read(), FileRule.class));
    }
}
