package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.prosessbot.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own, in a locale that knows no Norwegian letter. */
@EnabledOnOs(OS.LINUX)
@Tag(JavaProcess.TAG)
class ProcessTest {

    @TempDir
    Path folder;

    /** By a shell, to which a name is only bytes: these tests may themselves run in an ASCII locale. */
    private Run run(String in, String arguments) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("in"), in);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path script = Files.writeString(folder.resolve("script"), """
                cd "$1" && mkdir -p 'på jobb/økonomi' && cd 'på jobb' || exit 9
                printf '%s\\n' --- 'title: Side' --- \
                  '{{< prosesser/strategy-card title="Årsoppgjør 😀" owner="Åse Ørn" >}}' > økonomi/utgående.md
                shift && LC_ALL=C exec "$@"\
                """ + " " + arguments + "\n");
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString(), folder.toString()));
        command.addAll(JavaProcess.program());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    @Test
    void names_and_output_are_utf8_in_an_ascii_locale() throws Exception {
        assertEquals(
                new Run(
                        0,
                        "{\"title\":\"Årsoppgjør 😀\",\"owner\":\"Åse Ørn\",\"leader\":null,\"purpose\":null,"
                                + "\"input\":null,\"output\":null,\"file\":\"utgående.md\",\"line\":4,\"url\":null,\"lang\":null}\n",
                        ""),
                run("", "cards --json --content økonomi"));
    }

    @Test
    void questions_are_utf8_in_an_ascii_locale_and_nothing_is_logged() throws Exception {
        Run run = run("så 😀?\n", "ask --json --stdin --content økonomi 'hvem eier xyzzyæøå?'");

        assertEquals(0, run.status());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"question\":\"hvem eier xyzzyæøå?\""), run.out());
        assertTrue(lines.get(1).startsWith("{\"question\":\"så 😀?\""), run.out());
    }

    @Test
    void a_fault_is_a_norwegian_sentence_in_an_ascii_locale() throws Exception {
        assertEquals(
                new Run(2, "", "Finner ikke mappa «borte på tur». Sjekk stien etter --content.\n"),
                run("", "check --content 'borte på tur'"));
    }

    @Test
    void a_variable_may_name_a_folder_in_norwegian_and_a_reader_may_leave() throws Exception {
        Run run = run(
                "",
                "cards --json --content økonomi | head -c 1; PROSESSBOT_CONTENT=økonomi "
                        + "LC_ALL=C \"$@\" cards --json | wc -l");

        assertEquals(new Run(0, "{1", ""), new Run(run.status(), run.out().strip(), run.err()));
    }

    @Test
    void a_conversation_that_cannot_be_written_is_told() throws Exception {
        assertEquals(
                new Run(2, "", "Svaret kunne ikke skrives ut. Sjekk at det er plass der utskriften går.\n"),
                run("/prosesser\n", "chat --content økonomi > /dev/full"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask --stdin --content økonomi <&-", "chat --content økonomi <&- >&-"})
    void who_is_started_without_standard_input_says_so_and_ends(String arguments) throws Exception {
        assertEquals(
                new Run(
                        2,
                        "",
                        "Standard inn er lukket, så det er ingen spørsmål å lese. Send dem inn, for eksempel med "
                                + "< sporsmal.txt.\n"),
                run("", arguments));
    }

    @Test
    void what_needs_no_input_does_not_miss_it() throws Exception {
        assertEquals(
                0, run("", "ask --content økonomi 'hvem eier Årsoppgjør' <&-").status());
    }

    @Test
    void an_output_that_is_closed_is_told() throws Exception {
        assertEquals(
                new Run(2, "", "Svaret kunne ikke skrives ut. Sjekk at det er plass der utskriften går.\n"),
                run("", "cards --content økonomi >&-"));
    }

    @Test
    void a_reader_who_leaves_ends_even_an_endless_input() throws Exception {
        Run run = run(
                "", "--version | cat; yes Årsoppgjør | \"$@\" ask --stdin --json " + "--content økonomi | head -c 1");

        assertTrue(run.out().endsWith("\n{"), run.out());
        assertEquals("", run.err());
    }
}
