package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.page.Position;
import no.prosessbot.reading.Content;
import no.prosessbot.reading.InForce;
import no.prosessbot.reading.Trouble;
import no.prosessbot.site.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingLinesTest {

    @TempDir
    Path folder;

    private static InForce inForce(Handbook handbook, String... kept) {
        return new InForce(Edition.of(handbook, Map.of()), Instant.EPOCH, Set.of(kept));
    }

    private static List<String> told(Language language) throws Exception {
        Texts texts = Texts.in(language);
        List<String> all = new ArrayList<>();
        try (LoggedLines log = LoggedLines.of(ReadingLines.class)) {
            ReadingLines lines = new ReadingLines(texts, "side/content", new Handbook(List.of(), List.of()));
            lines.kept(List.of("it-drift.md"));
            lines.kept(List.of("it-drift.md", "b.md"));
            lines.keptNoLonger(List.of("it-drift.md"));
            lines.keptNoLonger(List.of("it-drift.md", "b.md"));
            lines.trouble(new Trouble.NoCards());
            for (ContentException.Reason reason : ContentException.Reason.values()) {
                lines.trouble(new Trouble.NoContent(reason));
            }
            lines.trouble(new Trouble.BrokenConfiguration("hugo.toml", new Position(3, 1)));
            lines.troubleOver();
            all.addAll(log.lines());
        }
        return all;
    }

    @Test
    void bokmaal() throws Exception {
        assertEquals(
                List.of(
                        "WARN Beholder de siste gode kortene fra it-drift.md, som har feil eller ikke kan leses. "
                                + "Kjør «check» for å se hva som er galt.",
                        "WARN Beholder de siste gode kortene fra 2 sider, blant dem it-drift.md, som har feil eller ikke "
                                + "kan leses. Kjør «check» for å se hva som er galt.",
                        "INFO Beholder ikke lenger de tidligere kortene fra it-drift.md. "
                                + "Nå gjelder det som står i mappa.",
                        "INFO Beholder ikke lenger de tidligere kortene fra 2 sider, blant dem it-drift.md. "
                                + "Nå gjelder det som står i mappa.",
                        "WARN Den nye lesingen har ingen kort. Den forrige håndboka gjelder fortsatt.",
                        "WARN Finner ikke mappa «side/content» med sidene. Den forrige håndboka gjelder fortsatt.",
                        "WARN «side/content», der sidene skal være, er ikke lenger en mappe. "
                                + "Den forrige håndboka gjelder fortsatt.",
                        "WARN Mappa «side/content» med sidene kan ikke leses. Sjekk lesetilgangen. "
                                + "Den forrige håndboka gjelder fortsatt.",
                        "WARN Oppsettet til nettstedet i «side/content» er borte. Den forrige håndboka gjelder fortsatt.",
                        "WARN Oppsettet til nettstedet har en feil (hugo.toml:3:1). Den forrige håndboka gjelder fortsatt. "
                                + "Kjør «check» for å se hva som er galt.",
                        "INFO Sidene blir lest som de skal igjen."),
                told(Language.BOKMAAL));
    }

    @Test
    void nynorsk_and_english_have_the_same_lines_in_their_words() throws Exception {
        List<String> bokmaal = told(Language.BOKMAAL);
        for (Language other : List.of(Language.NYNORSK, Language.ENGLISH)) {
            List<String> lines = told(other);
            assertEquals(bokmaal.size(), lines.size());
            for (int i = 0; i < lines.size(); i++) {
                assertTrue(!lines.get(i).equals(bokmaal.get(i)), lines.get(i));
                assertTrue(!lines.get(i).contains("{"), lines.get(i));
                assertEquals(
                        bokmaal.get(i).contains("it-drift.md"), lines.get(i).contains("it-drift.md"), lines.get(i));
            }
        }
        assertEquals(
                "WARN Keeping the last good cards of it-drift.md, which has faults or cannot be read. "
                        + "Run \"check\" to see what is wrong.",
                told(Language.ENGLISH).get(0));
        assertEquals(
                "WARN Held på dei siste gode korta frå it-drift.md, som har feil eller ikkje kan lesast. "
                        + "Køyr «check» for å sjå kva som er gale.",
                told(Language.NYNORSK).get(0));
    }

    @Test
    void a_new_handbook_tells_its_size_and_what_is_wrong_with_it_when_that_changes() throws Exception {
        Content content = new Content(folder)
                .write("a.md", Content.page("Kari", "Release"))
                .write("b.md", Content.page("Ola", "Behov", "Drift"))
                .write("c.md", Content.faultyPage())
                .write("d.md", Content.faultyPage());
        try (LoggedLines log = LoggedLines.of(ReadingLines.class)) {
            ReadingLines lines =
                    new ReadingLines(Texts.in(Language.BOKMAAL), "content", new Handbook(List.of(), List.of()));
            lines.renewed(inForce(content.read(Run.CLOCK), "d.md"));
            lines.renewed(inForce(content.read(Run.CLOCK), "d.md"));
            lines.renewed(inForce(content.read(Run.CLOCK)));

            assertEquals(
                    List.of(
                            "INFO Ny håndbok: 3 kort fra 2 sider.",
                            "WARN Én side har feil og er utelatt. Kjør «check» for å se hva som er galt.",
                            "INFO Ny håndbok: 3 kort fra 2 sider.",
                            "INFO Ny håndbok: 3 kort fra 2 sider.",
                            "WARN 2 sider har feil og er utelatt. Kjør «check» for å se hva som er galt."),
                    log.lines());
        }
    }

    @Test
    void a_fault_is_told_by_an_id_and_a_file_name_writes_no_line_of_its_own() {
        try (LoggedLines log = LoggedLines.of(ReadingLines.class)) {
            ReadingLines lines =
                    new ReadingLines(Texts.in(Language.BOKMAAL), "content", new Handbook(List.of(), List.of()));
            lines.trouble(new Trouble.Fault(new OutOfMemoryError("Java heap\nspace")));
            lines.kept(List.of("a\nERROR {0} '.md"));

            assertTrue(log.lines()
                    .get(0)
                    .matches("ERROR Unexpected fault [0-9a-f]{6}: java.lang.OutOfMemoryError: Java heap space"));
            String id = log.lines().get(0).substring(23, 29);
            assertEquals(
                    "ERROR Noe gikk galt da sidene ble lest på nytt (feil-ID " + id
                            + "). Den forrige håndboka gjelder fortsatt, og det prøves igjen.",
                    log.lines().get(1));
            assertTrue(log.lines().get(2).startsWith("WARN Beholder de siste gode kortene fra a ERROR {0} '.md, som"));
        }
    }
}
