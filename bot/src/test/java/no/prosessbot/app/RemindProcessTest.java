package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code remind --dry-run} as a process of its own, where the folder for temporary files is not as one would wish. */
@EnabledOnOs(OS.LINUX)
class RemindProcessTest {

    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(
                folder.resolve("content/a.md"), "---\ntitle: A\n---\n{{< prosesser/card title=\"Hendelser\" >}}\n");
        Instant since = Instant.parse("2026-01-01T00:00:00Z");
        try (Ledger ledger = new StateFolder(folder.resolve(".prosessbot")).open()) {
            ledger.rules().save(new ServerRule(42, 7L, null, null, LocalDate.EPOCH, true, since, 1));
        }
    }

    /** @param before what the shell does first; {@code $1} is the folder for temporary files */
    private Run remind(List<String> shell, String before, String temporary, String home)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                "/bin/sh",
                "-c",
                before
                        + "exec \"$0\" --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir=\"$1\" -Duser.home=\"$2\" -cp \"$3\" no.prosessbot.app.Main"
                        + " remind --dry-run",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                folder.resolve(temporary).toString(),
                folder.resolve(home).toString(),
                System.getProperty("java.class.path")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PROSESSBOT_"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int status = builder.start().waitFor();
        // Java 25 says this of a folder that is not there, before the program begins.
        String told = Files.readString(err).replace("WARNING: java.io.tmpdir directory does not exist\n", "");
        return new Run(status, Files.readString(out), told);
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder.resolve(".prosessbot"))) {
            for (Path path : found.toList()) {
                String content = Files.isDirectory(path) ? "" : HexFormat.of().formatHex(Files.readAllBytes(path));
                files.put(path.toString(), Files.getLastModifiedTime(path) + " " + content);
            }
        }
        return files;
    }

    private List<String> left(String name) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(name))) {
            return found.map(Path::toString).toList();
        }
    }

    private static void assertShown(Run run) {
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("Server 42, kanal 7, hver tirsdag kl. 10.00."), run.out());
        assertEquals("", run.err());
    }

    @Test
    void without_a_folder_for_temporary_files_that_of_the_user_will_do_and_nothing_is_left_anywhere() throws Exception {
        Map<String, String> before = state();

        assertShown(remind(List.of(), "", "missing", "home"));
        assertEquals(before, state());
        assertEquals(List.of(), left("home"));
    }

    @Test
    void where_nothing_may_be_run_in_the_folder_for_temporary_files_it_is_run_elsewhere() throws Exception {
        List<String> own = List.of("unshare", "--user", "--map-root-user", "--mount");
        String mount = "mount -t tmpfs -o noexec tmpfs \"$1\" && ";
        assumeTrue(may(own, mount), "mounting is not allowed here");
        Map<String, String> before = state();

        assertShown(remind(own, mount, "tmp", "home"));
        assertEquals(before, state());
        assertEquals(List.of(), left("home"));
    }

    /** As in a container that may write to its state, and to /tmp but not run anything there. */
    @Test
    void what_a_bot_has_left_in_the_state_folder_will_do_to_look_at_it() throws Exception {
        List<String> own = List.of("unshare", "--user", "--map-root-user", "--mount");
        String mount = "mount -t tmpfs -o noexec tmpfs \"$1\" && ";
        assumeTrue(may(own, mount), "mounting is not allowed here");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "no.prosessbot.reminder.ledger.LedgerChild",
                        folder.resolve(".prosessbot").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertEquals(0, status);
        Map<String, String> before = state();

        Run run = remind(own, mount, "tmp", "missing");
        assertEquals(0, run.status(), run.err());
        assertEquals(before, state());
    }

    private boolean may(List<String> own, String mount) {
        List<String> command = new ArrayList<>(own);
        command.addAll(List.of(
                "/bin/sh", "-c", mount + "true", "", folder.resolve("tmp").toString()));
        try {
            return new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void where_there_is_no_such_folder_at_all_it_is_said() throws Exception {
        Map<String, String> before = state();
        Run run = remind(List.of(), "", "missing", "missing");

        assertEquals(
                new Run(
                        2,
                        "",
                        "Det finnes ingen mappe å lese påminnelsene fra: De for midlertidige filer kan ikke skrives i, eller"
                                + " er montert med noexec. Oppgi en annen, slik: java -Djava.io.tmpdir=MAPPE -jar"
                                + " prosessbot.jar remind --dry-run\n"),
                run);
        assertEquals(before, state());
    }
}
