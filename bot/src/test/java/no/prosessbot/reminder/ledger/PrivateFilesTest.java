package no.prosessbot.reminder.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look into the state folder. */
@EnabledOnOs(OS.LINUX)
class PrivateFilesTest {

    @TempDir
    private Path folder;

    private Path state() {
        return folder.resolve("state");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private Exposure opened() {
        List<Exposure> told = new ArrayList<>();
        new StateFolder(state()).open(told::add).close();
        assertEquals(1, told.size());
        return told.get(0);
    }

    /** In a process of its own, as a umask is the whole process's. */
    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "0277"})
    void whatever_the_umask_only_the_bots_user_may_look_into_folder_and_files(String umask) throws Exception {
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "umask " + umask + " && exec \"$0\" -cp \"$1\" " + LedgerChild.class.getName() + " \"$2\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        state().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();

        assertEquals(0, process.waitFor());
        assertEquals(
                List.of(
                        "state rwx------",
                        "libsqlitejdbc.so rw-------",
                        "reminders.db rw-------",
                        "reminders.db-shm rw-------",
                        "reminders.db-wal rw-------",
                        "reminders.lock rw-------"),
                lines);
    }

    @Test
    void a_folder_that_others_could_look_into_is_closed_and_what_is_not_the_bots_is_left() throws IOException {
        assertEquals(Exposure.NONE, opened());
        Path copy = Files.createFile(state().resolve("reminders.db.2025"));
        Path library = Files.write(state().resolve(NativeLibrary.name()), new byte[1]);
        Path other = Files.createFile(state().resolve("notat.txt"));
        set(copy, "rw-r--r--");
        set(library, "rw-rw-rw-");
        set(other, "rw-rw-r--");
        set(state(), "rwxr-xr-x");
        set(state().resolve(StateFolder.LEDGER), "rw-rw-r--");

        assertEquals(Exposure.ENDED, opened());
        assertEquals("rwx------", permissions(state()));
        assertEquals("rw-------", permissions(state().resolve(StateFolder.LEDGER)));
        assertEquals("rw-------", permissions(copy));
        assertEquals("rw-------", permissions(library));
        assertEquals("rw-rw-r--", permissions(other));
        assertEquals(Exposure.NONE, opened());
    }

    @ParameterizedTest
    @CsvSource({"r-xr-xr-x, r-x------", "rwxrwx---, rwx------"})
    void the_bots_own_user_gets_nothing_that_it_had_not(String before, String after) throws IOException {
        Files.createDirectory(state());
        set(state(), before);

        assertEquals(Exposure.ENDED, PrivateFiles.close(state(), List.of()));
        assertEquals(after, permissions(state()));
    }

    @Test
    void a_link_in_the_folder_changes_nothing_elsewhere() throws IOException {
        Path elsewhere = Files.createFile(folder.resolve("elsewhere"));
        set(elsewhere, "rw-r--r--");
        opened();
        Files.createSymbolicLink(state().resolve("reminders.link"), elsewhere);

        assertEquals(Exposure.NONE, opened());
        assertEquals("rw-r--r--", permissions(elsewhere));
    }

    @Test
    void what_cannot_be_changed_is_told_and_it_goes_on() throws IOException {
        // Linux lets nobody change permissions there.
        Path process = Path.of("/proc/self/task");

        assertEquals(Exposure.LASTS, PrivateFiles.close(process, List.of()));
    }

    @Test
    void without_permissions_of_that_kind_it_goes_on() throws IOException {
        try (FileSystem other = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path there = other.getPath("/a/state");
            PrivateFiles.createFolder(there);
            PrivateFiles.createFile(there.resolve("reminders.db"));
            PrivateFiles.createFile(there.resolve("reminders.db"));

            assertEquals(Exposure.NONE, PrivateFiles.close(there, List.of(there.resolve("reminders.db"))));
            assertTrue(Files.exists(there.resolve("reminders.db")));
        }
    }
}
