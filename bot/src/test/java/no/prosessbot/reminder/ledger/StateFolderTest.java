package no.prosessbot.reminder.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.card.CardId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ServerRule RULE =
            new ServerRule(1, 2L, null, null, LocalDate.parse("2026-03-02"), true, NOW, 3);

    @TempDir
    Path folder;

    private StateFolder state() {
        return new StateFolder(folder.resolve("state"));
    }

    private Path file() {
        return folder.resolve("state").resolve(StateFolder.LEDGER);
    }

    private LedgerException.Reason fault() {
        return assertThrows(LedgerException.class, () -> state().open().close()).reason();
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void what_was_written_is_there_when_it_is_opened_again() {
        try (Ledger ledger = state().open()) {
            ledger.rules().save(RULE);
            assertTrue(ledger.runs().plan(1, RunRule.DIGEST, "2026-03-03", NOW));
        }
        try (Ledger ledger = state().open()) {
            assertEquals(List.of(RULE), ledger.rules().all());
            assertFalse(ledger.runs().plan(1, RunRule.DIGEST, "2026-03-03", NOW));
            assertEquals(1, ledger.runs().open().size());
        }
    }

    @Test
    void a_second_holder_is_refused_until_the_first_lets_go_and_may_look_meanwhile() {
        Ledger first = state().open();
        first.rules().save(RULE);

        assertEquals(LedgerException.Reason.OCCUPIED, fault());
        try (Ledger looking = state().look()) {
            assertEquals(List.of(RULE), looking.rules().all());
            looking.rules().save(RULE.withActive(false));
            assertEquals(List.of(RULE.withActive(false)), looking.rules().all());
        }
        assertEquals(List.of(RULE), first.rules().all());
        first.close();
        state().open().close();
    }

    /** All files with their content and when they were changed, and the folder itself. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder.resolve("state"))) {
            for (Path path : found.toList()) {
                String content = Files.isDirectory(path) ? "" : HexFormat.of().formatHex(Files.readAllBytes(path));
                files.put(path.getFileName().toString(), Files.getLastModifiedTime(path) + " " + content);
            }
        }
        return files;
    }

    private void assertLookedAt() throws IOException {
        Map<String, String> before = files();
        try (Ledger looking = state().look()) {
            assertEquals(List.of(RULE), looking.rules().all());
        }
        assertEquals(before, files());
    }

    @Test
    void a_look_makes_and_changes_nothing_whether_the_bot_has_ended_or_runs_or_has_crashed() throws IOException {
        Ledger ledger = state().open();
        ledger.rules().save(RULE);
        assertLookedAt();
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        for (String name : List.of(StateFolder.LEDGER, StateFolder.LEDGER + "-wal")) {
            Files.copy(folder.resolve("state").resolve(name), crashed.resolve(name));
        }
        ledger.close();
        assertFalse(Files.exists(folder.resolve("state").resolve(StateFolder.LEDGER + "-wal")));
        assertLookedAt();
        Files.move(folder.resolve("state"), folder.resolve("ended"));
        Files.move(crashed, folder.resolve("state"));
        assertLookedAt();
    }

    @Test
    void a_copy_is_taken_of_files_that_belong_together() throws Exception {
        state().open().close();
        try (Ledger ledger = state().open()) {
            AtomicBoolean done = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 300; i++) {
                    int each = i;
                    ledger.together(() -> {
                        ledger.runs().plan(1, RunRule.DIGEST, "a" + each, NOW);
                        return ledger.runs().plan(2, RunRule.DIGEST, "b" + each, NOW);
                    });
                    if (i % 10 == 0) {
                        ledger.expiry().emptyLog();
                    }
                }
                done.set(true);
            });
            writer.start();
            int looks = 0;
            while (!done.get() || looks == 0) {
                try (Ledger looking = state().look()) {
                    Map<Long, Long> planned = looking.runs().open().stream()
                            .collect(Collectors.groupingBy(Run::server, Collectors.counting()));
                    assertEquals(planned.get(1L), planned.get(2L));
                    looks++;
                }
            }
            writer.join();
        }
    }

    @Test
    void a_ledger_of_an_earlier_version_is_looked_at_as_one_of_this_version_and_becomes_one_when_it_is_opened()
            throws Exception {
        Files.createDirectories(folder.resolve("state"));
        try (InputStream first = Ledger.class.getResourceAsStream("V1.sql");
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            new Migrations(List.of(new String(first.readAllBytes(), StandardCharsets.UTF_8))).apply(connection);
        }
        sql("INSERT INTO rule VALUES (1, 2, NULL, NULL, NULL, NULL, '2026-03-02', 1, " + NOW.getEpochSecond() + ", 3)");
        sql("INSERT INTO run (server, rule, period, due, state) VALUES (1, 'digest', 'a', 1, 'planned')");
        byte[] before = Files.readAllBytes(file());
        try (Ledger looking = state().look()) {
            assertEquals(List.of(RULE), looking.rules().all());
            assertEquals(1, looking.runs().open().size());
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
        try (Ledger ledger = state().open()) {
            assertEquals(List.of(RULE), ledger.rules().all());
            assertEquals("a", ledger.runs().open().get(0).period());
        }
    }

    @Test
    void a_ledger_of_a_later_version_is_left_as_it_is() throws Exception {
        state().open().close();
        sql("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());

        assertEquals(LedgerException.Reason.NEWER, fault());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void a_file_that_is_no_database_is_left_as_it_is() throws IOException {
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(file(), "handleliste: melk og brød\n".repeat(200));
        byte[] before = Files.readAllBytes(file());

        assertEquals(LedgerException.Reason.DAMAGED, fault());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void the_database_of_another_program_is_left_as_it_is() throws Exception {
        Files.createDirectories(folder.resolve("state"));
        sql("CREATE TABLE shopping (what TEXT)", "INSERT INTO shopping VALUES ('melk')");
        byte[] before = Files.readAllBytes(file());

        assertEquals(LedgerException.Reason.DAMAGED, fault());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void a_ledger_with_a_damaged_page_is_left_as_it_is() throws IOException {
        state().open().close();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 4096, Math.min(bytes.length, 5 * 4096), (byte) 0x5A);
        Files.write(file(), bytes);

        assertEquals(LedgerException.Reason.DAMAGED, fault());
        assertArrayEquals(bytes, Files.readAllBytes(file()));
    }

    @Test
    void a_ledger_that_was_cut_off_is_left_as_it_is() throws IOException {
        state().open().close();
        byte[] bytes = Arrays.copyOf(Files.readAllBytes(file()), 6000);
        Files.write(file(), bytes);

        assertEquals(LedgerException.Reason.DAMAGED, fault());
        assertArrayEquals(bytes, Files.readAllBytes(file()));
    }

    @Test
    void a_folder_that_is_a_file_cannot_be_used() throws IOException {
        Files.writeString(folder.resolve("state"), "x");

        assertEquals(LedgerException.Reason.UNUSABLE, fault());
    }

    @Test
    void an_empty_file_becomes_a_ledger() throws IOException {
        Files.createDirectories(folder.resolve("state"));
        Files.createFile(file());

        state().open().close();
        assertTrue(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1).startsWith("SQLite format 3"));
    }

    @Test
    void on_a_full_disk_nothing_is_half_written_and_it_goes_on_when_there_is_room() throws Exception {
        state().open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement limit = connection.createStatement()) {
            Database database = new Database(connection);
            Runs runs = new Runs(database);
            assertTrue(runs.plan(1, RunRule.DIGEST, "before", NOW));
            limit.execute("PRAGMA max_page_count = 1");
            String long1 = "x".repeat(100_000);

            LedgerException fault = assertThrows(
                    LedgerException.class,
                    () -> database.transaction(() -> {
                        runs.plan(1, RunRule.DIGEST, "small", NOW);
                        return runs.plan(1, RunRule.DIGEST, long1, NOW);
                    }));

            assertEquals(LedgerException.Reason.FULL, fault.reason());
            assertEquals(
                    List.of("before"), runs.open().stream().map(Run::period).toList());
            limit.execute("PRAGMA max_page_count = 1000000");
            assertTrue(runs.plan(1, RunRule.DIGEST, long1, NOW));
        }
    }

    @Test
    void where_there_is_room_for_nothing_more_the_probe_tells_though_all_can_be_read_and_some_written()
            throws Exception {
        state().open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement limit = connection.createStatement();
                Ledger ledger = new Ledger(new Database(connection), null, OpenFiles.NONE)) {
            ledger.rules().save(RULE);
            limit.execute("PRAGMA max_page_count = 1");
            ledger.rules().save(RULE);
            LedgerException fault = assertThrows(LedgerException.class, ledger::probe);
            assertEquals(LedgerException.Reason.FULL, fault.reason());
            assertFalse(fault.broken());
            assertEquals(List.of(RULE), ledger.rules().all());

            limit.execute("PRAGMA max_page_count = 1000000");
            ledger.probe();
        }
    }

    @Test
    void what_breaks_the_connection_is_told_from_what_is_only_refused() throws Exception {
        state().open().close();
        try (Connection holder = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement hold = holder.createStatement()) {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file() + "?busy_timeout=0");
            hold.execute("BEGIN IMMEDIATE");
            Ledger ledger = new Ledger(new Database(connection), null, OpenFiles.NONE);
            assertFalse(assertThrows(LedgerException.class, ledger::probe).broken());
            hold.execute("ROLLBACK");
            ledger.probe();
            connection.close();
            assertTrue(assertThrows(LedgerException.class, ledger::probe).broken());
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_version_before_it() throws Exception {
        Files.createDirectories(folder.resolve("state"));
        Migrations broken = new Migrations(List.of("CREATE TABLE a (x)", "CREATE TABLE b (x); CREATE TABLE a (y)"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            assertThrows(SQLException.class, () -> broken.apply(connection));
            assertEquals(1, broken.version(connection));
            new Migrations(List.of("CREATE TABLE a (x)", "CREATE TABLE b (x)")).apply(connection);
            assertEquals(2, broken.version(connection));
        }
    }

    @Test
    void what_is_told_counts_only_when_it_was_sent_and_a_rest_only_until_its_date() {
        try (Ledger ledger = state().open()) {
            ledger.runs().plan(1, RunRule.DIGEST, "a", NOW);
            Run run = ledger.runs().find(1, RunRule.DIGEST, "a").orElseThrow();
            ledger.runs().sending(run, 2, false, null, NOW, List.of(new Told(Told.Kind.VACANCY, 7)));
            assertTrue(ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX).isEmpty());
            ledger.runs().sent(run, 8, NOW);
            assertEquals(
                    new Telling(1, NOW),
                    ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX).get(7L));

            LocalDate until = LocalDate.parse("2026-03-10");
            ledger.rests().save(new Rest(1, new CardId("x", ""), Rest.Kind.SNOOZE, until, "fordi", 3, NOW));
            assertEquals(1, ledger.rests().on(until.minusDays(1), 1).size());
            assertEquals(0, ledger.rests().on(until, 1).size());
            assertEquals(0, ledger.rests().on(until.minusDays(1), 2).size());
        }
    }
}
