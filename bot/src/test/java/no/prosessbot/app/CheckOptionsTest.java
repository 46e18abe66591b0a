package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.card.CardRule;
import no.prosessbot.card.RuleNames;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} reports: on some files alone, and but for what is known. */
class CheckOptionsTest {

    private static final String FULL = " leader=\"Kari Lien\" purpose=\"a\" input=\"b\" output=\"c\" >}}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void pages() throws IOException {
        write("content/drift/å b.md", page("Release"));
        write("content/salg.md", page("Salg") + "\n<<<<<<< HEAD\n\n<!-- {{< prosesser/card title=\"Bort\" >}} -->\n");
        write("content/drift/bilde.png", "png");
        write("prosessbot.yml", "language: nb\n");
    }

    private static String page(String title) {
        return "---\ntitle: x\n---\n{{< prosesser/card title=\"" + title + "\"" + FULL;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        Files.writeString(folder.resolve(name), text);
    }

    private Run check(String... arguments) {
        return Run.of(
                folder,
                Map.of(),
                "",
                Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static String places(Run run) {
        return run.out()
                .lines()
                .map(line -> line.replaceFirst(": (error|warning): .*", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/drift/å b.md | 0 | drift/å b.md:4:1",
                "./content//drift/../drift/å b.md | 0 | drift/å b.md:4:1",
                "content/salg.md | 1 | salg.md:4:1 salg.md:6:1 salg.md:8:6",
                "content/drift | 0 | drift/å b.md:4:1",
                "content | 1 | drift/å b.md:4:1 salg.md:4:1 salg.md:6:1 salg.md:8:6",
                "content/drift/bilde.png | 0 | ",
                "prosessbot.yml | 0 | ",
            })
    void a_file_is_named_from_the_working_folder_and_reported_alone(String file, int status, String places) {
        Run run = check("--", file);
        assertEquals(places == null ? "" : places, places(run));
        assertEquals(status, run.status());
    }

    @Test
    void a_file_may_be_named_twice_and_absolutely_and_from_elsewhere() {
        String file = folder.resolve("content/drift/å b.md").toString();
        assertEquals("drift/å b.md:4:1", places(check(file, file, "content/drift/å b.md")));
        Run elsewhere = Run.of(folder.resolve("content/drift"), Map.of(), "", "check", "--content", "..", "å b.md");
        assertEquals("drift/å b.md:4:1", places(elsewhere));
    }

    @Test
    void a_finding_of_two_places_is_reported_for_each_of_them() throws IOException {
        write("content/a.md", page("Innkjøp"));
        write("content/b.md", page("Innkjøp"));

        for (String file : List.of("content/a.md", "content/b.md")) {
            Run run = check(file);
            assertTrue(run.out().contains("[gjentatt-tittel]"), file + run.out());
        }
        assertFalse(check("content/salg.md").out().contains("[gjentatt-tittel]"));
    }

    @Test
    void a_file_that_is_not_there_is_told_and_no_reason_to_stop() {
        Run run = check("borte.md", "content/drift/bilde.png", "borte.md", "a\0b");
        assertEquals(0, run.status());
        assertEquals("", run.out());
        assertEquals("""
                Fila «borte.md» finnes ikke, og er hoppet over.
                Fila «a b» finnes ikke, og er hoppet over.
                Ingen feil i fila.
                """, run.err());
    }

    @Test
    void cards_that_nobody_sees_are_counted_in_these_files_alone() throws IOException {
        assertTrue(check().err().contains("Ett kort vises ikke: 1 i en kommentar."));
        assertFalse(check("content/drift").err().contains("vises ikke"));
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(check("--format", "json", "content/salg.md").out());
        assertEquals("html-comment", json.get(json.size() - 1).get("reason").textValue());
        assertEquals("uten-eier", json.get(0).get("name").textValue());
    }

    @Test
    void a_link_to_a_page_is_that_page() throws IOException {
        Files.createSymbolicLink(folder.resolve("lenke.md"), folder.resolve("content/drift/å b.md"));
        assertEquals("drift/å b.md:4:1", places(check("lenke.md")));
    }

    @Test
    void files_of_a_site_are_its_pages_and_its_configuration() throws IOException {
        write("hugo.toml", "theme = \n");
        assertEquals("hugo.toml:1:8", places(check("--site", ".", "hugo.toml")));
        assertEquals("content/drift/å b.md:4:1", places(check("--site", ".", "content/drift/å b.md")));
    }

    @Test
    void a_list_of_what_is_known_is_written_once_and_then_gets_shorter() throws IOException {
        Run first = check("--baseline", "kjente.txt", "content/drift");
        assertEquals("", first.out());
        assertEquals(0, first.status());
        assertTrue(first.err().startsWith("Skrev 3 kjente advarsler til «kjente.txt»."), first.err());
        String list = Files.readString(folder.resolve("kjente.txt"));
        assertEquals("""
                drift/å b.md	uten-eier	Release
                salg.md	kort-i-kommentar	Bort
                salg.md	uten-eier	Salg
                """, list.substring(list.indexOf('\n') + 1));

        write("content/drift/å b.md", page("Release").replace("---\n{{", "---\n\n\n{{"));
        Run moved = check("--baseline", "kjente.txt");
        assertEquals("salg.md:6:1", places(moved));
        assertEquals(1, moved.status());
        assertEquals(list, Files.readString(folder.resolve("kjente.txt")));

        write(
                "content/drift/å b.md",
                page("Release") + page("Release").substring(page("x").indexOf("{{")));
        assertTrue(places(check("--baseline", "kjente.txt", "content/drift")).contains("drift/å b.md:5:1"));

        write("content/drift/å b.md", page("Release").replace("leader", "owner=\"Per Moe\" leader"));
        assertEquals(list, Files.readString(folder.resolve("kjente.txt")));
        check("--baseline", "kjente.txt", "content/salg.md");
        assertEquals(list, Files.readString(folder.resolve("kjente.txt")));
        Run gone = check("--baseline", "kjente.txt");
        assertTrue(gone.err().contains("Én advarsel er borte og er tatt ut av «kjente.txt»."), gone.err());
        assertFalse(Files.readString(folder.resolve("kjente.txt")).contains("Release"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("content", "kjente.txt", "prosessbot.yml"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(HashSet::new)));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_list_keeps_its_permissions_and_a_link_to_it() throws IOException {
        check("--baseline", "kjente.txt");
        Path list = folder.resolve("kjente.txt");
        Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(folder.resolve("lenke.txt"), Path.of("kjente.txt"));
        write("content/drift/å b.md", "Tekst\n");
        check("--baseline", "lenke.txt");
        assertTrue(Files.isSymbolicLink(folder.resolve("lenke.txt")));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(list)));
        assertFalse(Files.readString(list).contains("Release"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "borte/kjente.txt | Kan ikke skrive «borte/kjente.txt». Sjekk at mappa finnes, og at du har skrivetilgang.",
                "content | Kan ikke lese «content». Oppgi en liste som check har laget, eller en fil som ikke finnes ennå,"
                        + " etter --baseline.",
                "prosessbot.yml | «prosessbot.yml» linje 1 er ikke fra en liste som check har laget. Rett linja, eller slett"
                        + " fila for å lage lista på nytt.",
            })
    void a_list_that_cannot_be_is_wrong_usage(String file, String sentence) {
        Run run = check("--baseline", file);
        assertEquals(2, run.status());
        assertEquals(sentence + "\n", run.err());
    }

    @Test
    void editors_are_told_the_name_of_each_rule() throws IOException {
        String told = Files.readString(Path.of("../content/README.md"));
        List<Rule> rules = Stream.<Rule[]>of(CardRule.values(), PageRule.values())
                .flatMap(Stream::of)
                .toList();
        for (Rule rule : rules) {
            RuleNames.of(rule).ifPresent(name -> assertTrue(told.contains("`" + name + "`"), name));
        }
    }
}
