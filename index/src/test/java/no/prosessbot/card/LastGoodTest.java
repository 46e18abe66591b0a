package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.FileRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page that cannot be read for now keeps its cards, and no other does. */
final class LastGoodTest {

    @TempDir
    Path content;

    Site site;

    @BeforeEach
    void threePages() throws IOException {
        site = new Site(content)
                .file("a.md", page("Anskaffelse", "Behov"))
                .file("b/b.md", page("Release"))
                .file("c.md", page("Drift"));
    }

    private static String page(String... titles) {
        StringBuilder text = new StringBuilder("---\ntitle: x\n---\n");
        for (String title : titles) {
            text.append("{{< prosesser/card title=\"").append(title).append("\" >}}\n");
        }
        return text.toString();
    }

    private static List<String> titles(LastGood lastGood) {
        return Handbooks.titles(lastGood.handbook().cards());
    }

    private LastGood start() throws ContentException {
        return LastGood.of(site.read());
    }

    @Test
    void aFaultyPageKeepsItsCardsInPageOrderAndItsProblemsAreTold() throws Exception {
        LastGood before = start();
        site.faulty("b/b.md", "").file("c.md", page("Drift", "Vakt"));

        LastGood after = before.next(site.read());

        assertEquals(List.of("Anskaffelse", "Behov", "Release", "Drift", "Vakt"), titles(after));
        assertEquals(List.of("b/b.md"), after.keptFiles());
        assertEquals(site.read().problems(), after.handbook().problems());
        assertEquals(List.of("b/b.md"), after.handbook().pagesLeftOut());
    }

    @Test
    void itKeepsThemForAsLongAsItIsFaultyAndNoLonger() throws Exception {
        LastGood lastGood = start();
        for (int i = 0; i < 5; i++) {
            site.faulty("b/b.md", "draft: false\nweight: " + i);
            lastGood = lastGood.next(site.read());
            assertEquals(List.of("Anskaffelse", "Behov", "Release", "Drift"), titles(lastGood));
        }
        site.file("b/b.md", page("Utgivelse"));
        lastGood = lastGood.next(site.read());

        assertEquals(List.of("Anskaffelse", "Behov", "Utgivelse", "Drift"), titles(lastGood));
        assertEquals(List.of(), lastGood.keptFiles());
        site.faulty("b/b.md", "");
        assertEquals(List.of("Anskaffelse", "Behov", "Utgivelse", "Drift"), titles(lastGood.next(site.read())));
    }

    @Test
    void aPageThatIsGoneOrADraftKeepsNothing() throws Exception {
        LastGood before = start();
        Files.delete(site.path("c.md"));
        site.page("a.md", "draft: true");

        LastGood after = before.next(site.read());

        assertEquals(List.of("Release"), titles(after));
        assertEquals(List.of(), after.keptFiles());
    }

    @Test
    void aFaultyPageThatIsDeletedIsGone() throws Exception {
        LastGood lastGood = start();
        site.faulty("c.md", "");
        lastGood = lastGood.next(site.read());
        Files.delete(site.path("c.md"));

        assertEquals(List.of("Anskaffelse", "Behov", "Release"), titles(lastGood.next(site.read())));
    }

    @Test
    void aPageThatNeverWasGoodHasNothingToKeep() throws Exception {
        LastGood before = start();
        site.faulty("d.md", "");

        LastGood after = before.next(site.read());

        assertEquals(List.of("Anskaffelse", "Behov", "Release", "Drift"), titles(after));
        assertEquals(List.of(), after.keptFiles());
    }

    @Test
    void aCardThatWasMovedToAGoodPageIsThereAlone() throws Exception {
        LastGood lastGood = start();
        site.faulty("a.md", "").file("c.md", page("Drift", "BEHOV"));

        lastGood = lastGood.next(site.read());

        assertEquals(List.of("Anskaffelse", "Release", "Drift", "BEHOV"), titles(lastGood));
        assertEquals(List.of("a.md"), lastGood.keptFiles());
        lastGood = lastGood.next(site.read());
        assertEquals(List.of("Anskaffelse", "Release", "Drift", "BEHOV"), titles(lastGood));

        site.file("c.md", page("Drift"));
        assertEquals(
                List.of("Anskaffelse", "Behov", "Release", "Drift"),
                titles(lastGood.next(site.read())),
                "the page may still have it, since nobody can tell");
    }

    @Test
    void aPageOfWhichAllCardsWereMovedIsNotKept() throws Exception {
        LastGood before = start();
        site.faulty("b/b.md", "").file("c.md", page("Drift", "Release"));

        LastGood after = before.next(site.read());

        assertEquals(List.of("Anskaffelse", "Behov", "Drift", "Release"), titles(after));
        assertEquals(List.of(), after.keptFiles());
    }

    @Test
    void aTitleThatStoodOnTwoPagesBeforeWasNotMoved() throws Exception {
        site.file("c.md", page("Drift", "Release"));
        LastGood lastGood = start();
        List<String> all = List.of("Anskaffelse", "Behov", "Release", "Drift", "Release");
        site.faulty("b/b.md", "");
        lastGood = lastGood.next(site.read());
        assertEquals(all, titles(lastGood));

        site.faulty("c.md", "").file("b/b.md", page("Release"));
        lastGood = lastGood.next(site.read());
        assertEquals(all, titles(lastGood));
    }

    @Test
    void whenAllPagesAreFaultyAllCardsAreKept() throws Exception {
        LastGood before = start();
        site.faulty("a.md", "").faulty("b/b.md", "").faulty("c.md", "");

        LastGood after = before.next(site.read());

        assertEquals(titles(before), titles(after));
        assertEquals(List.of("a.md", "b/b.md", "c.md"), after.keptFiles());
    }

    /** What no test can bring about on every machine, such as a failing disk. */
    @ParameterizedTest
    @EnumSource(
            value = FileRule.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LINK_TO_FOLDER", "NAME_NOT_UTF8"})
    void aFileOrFolderThatCannotBeReadKeepsTheCardsOfAllThatIsInIt(FileRule rule) throws Exception {
        site.file("b/deep/er.md", page("Dypere"))
                .file("bb.md", page("Ved siden av"))
                .file("b.md", page("Ikke i mappa"));
        LastGood before = start();
        Handbook reading = new Handbook(List.of(), List.of(Problem.of("b", Position.START, rule)));

        LastGood after = before.next(reading);

        assertEquals(List.of("Release", "Dypere"), titles(after));
        assertEquals(List.of("b/b.md", "b/deep/er.md"), after.keptFiles());
        reading = new Handbook(List.of(), List.of(Problem.of("c.md", Position.START, rule)));
        assertEquals(List.of("Drift"), titles(before.next(reading)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PageRule.class,
            names = {"INVALID_UTF8", "REPEATED_KEY", "SUSPECT_VALUE", "VALUE_WITHOUT_NAME", "TOO_MANY_WARNINGS"})
    void aWarningKeepsNothing(PageRule rule) throws Exception {
        Handbook reading = new Handbook(List.of(), List.of(Problem.of("c.md", Position.START, rule)));

        assertEquals(List.of(), titles(start().next(reading)));
    }

    @Test
    void aPageThatGrewTooLargeOrBecameABrokenLinkKeepsItsCards() throws Exception {
        LastGood before = start();
        try (RandomAccessFile file = new RandomAccessFile(site.path("a.md").toFile(), "rw")) {
            file.setLength((16 << 20) + 1L);
        }
        Files.delete(site.path("c.md"));
        Files.createSymbolicLink(site.path("c.md"), Path.of("nowhere.md"));

        LastGood after = before.next(site.read());

        assertEquals(titles(before), titles(after));
        assertEquals(List.of("a.md", "c.md"), after.keptFiles());
    }

    @Test
    void aFolderThatMayBeListedButNotEnteredKeepsAllBelowIt() throws Exception {
        site.file("b/deep/er.md", page("Dypere"));
        LastGood before = start();
        assumeTrue(site.path("b").toFile().setExecutable(false));
        try {
            assumeFalse(Files.isReadable(site.path("b/b.md")), "root may enter all");
            Handbook reading = site.read();

            assertEquals(List.of("b"), reading.unreadable());
            assertEquals(titles(before), titles(before.next(reading)));
        } finally {
            assertTrue(site.path("b").toFile().setExecutable(true));
        }
    }
}
