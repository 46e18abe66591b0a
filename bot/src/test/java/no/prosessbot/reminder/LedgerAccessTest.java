package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.StateFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the ledger while the bot runs. A digest is due on Tuesday 4 August 2026 at ten in Norway. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open file cannot be moved there")
class LedgerAccessTest {

    private static final long SERVER = 1;
    private static final int PAGE = 4096;

    private final Path state;
    private final Bench bench;
    private final FaultyLedger faulty;

    LedgerAccessTest(@TempDir Path folder) throws InterruptedException {
        state = folder.resolve("state");
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        faulty = new FaultyLedger(state);
        bench.desk().choose(SERVER, 101, null, 9);
        bench.settle(Bench.card("Hendelser", ""));
        assertEquals(List.of(), bench.told);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void rounds(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            bench.clock.advance(Duration.ofSeconds(5));
            bench.round();
        }
    }

    private Path file(String name) {
        return state.resolve(name);
    }

    @Test
    void what_failed_to_be_written_is_not_over_because_all_can_be_read() throws Exception {
        faulty.refuse("INSERT ON rule", "INSERT ON probe");
        assertThrows(UnavailableException.class, () -> bench.desk().choose(SERVER, 102, null, 9));
        rounds(5);
        assertEquals(List.of("UNUSABLE"), bench.told);
        assertEquals(Optional.of(LedgerException.Reason.UNUSABLE), bench.desk().unavailable());
        assertEquals(101, bench.desk().rule(SERVER).orElseThrow().channel());

        faulty.recover();
        rounds(5);
        assertEquals(List.of("UNUSABLE", "over"), bench.told);
        assertEquals(Optional.empty(), bench.desk().unavailable());
    }

    @Test
    void a_lock_that_another_program_holds_is_told_as_one_and_is_over_with_it() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file("reminders.db"));
                Statement lock = other.createStatement()) {
            lock.execute("BEGIN EXCLUSIVE");
            assertThrows(UnavailableException.class, () -> bench.desk().choose(SERVER, 102, null, 9));
            assertEquals(List.of("LOCKED"), bench.told);
            lock.execute("ROLLBACK");
        }
        rounds(5);

        assertEquals(List.of("LOCKED", "over"), bench.told);
    }

    @Test
    void a_ledger_that_cannot_be_written_is_told_at_the_start() throws Exception {
        faulty.refuse("INSERT ON probe");
        bench.restart();

        assertEquals(List.of("UNUSABLE"), bench.told);
        assertEquals(101, bench.desk().rule(SERVER).orElseThrow().channel());
    }

    @Test
    void where_nothing_fails_nothing_is_written_to_find_that_out() throws Exception {
        faulty.refuse("INSERT ON probe");
        rounds(5);

        assertEquals(List.of(), bench.told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reminders.db", "reminders.db-wal", "reminders.lock"})
    void a_file_that_is_replaced_is_opened_anew(String name) throws Exception {
        Ledger before = bench.ledger();
        Path copy = Files.copy(file(name), file(name + ".copy"));
        Files.delete(file(name));
        Files.move(copy, file(name));
        assertThrows(UnavailableException.class, () -> bench.desk().rule(SERVER), "before any round");
        rounds(2);

        assertEquals(List.of("MOVED", "over"), bench.told);
        assertTrue(bench.ledger() != before);
        assertEquals(101, bench.desk().rule(SERVER).orElseThrow().channel());
        bench.at("2026-08-04T08:00:00Z");
        assertEquals(1, bench.board.posted().size());
    }

    @Test
    void where_the_folder_is_gone_the_operator_is_told_that_nothing_is_set_up_any_more() throws Exception {
        Files.move(state, state.resolveSibling("elsewhere"));
        rounds(2);

        assertEquals(List.of("MOVED", "begun anew"), bench.told);
        assertEquals(Optional.empty(), bench.desk().rule(SERVER));
        bench.desk().choose(SERVER, 103, null, 9);
        bench.restart();
        assertEquals(103, bench.desk().rule(SERVER).orElseThrow().channel());
    }

    @Test
    void what_another_process_took_meanwhile_is_left_to_it() throws Exception {
        Files.move(state, state.resolveSibling("elsewhere"));
        try (Ledger other = new StateFolder(state).open()) {
            rounds(3);
            assertTrue(other.inPlace());
            assertEquals(List.of("MOVED", "OCCUPIED"), bench.told);
        }
        rounds(2);

        assertEquals(List.of("MOVED", "OCCUPIED", "over"), bench.told);
    }

    @Test
    void a_database_that_is_damaged_while_it_is_open_is_opened_again_when_it_has_been_put_right() throws Exception {
        // Closing it brings all of it from the log into the database.
        bench.restart();
        // What another connection writes has SQLite read anew what it has in its cache.
        faulty.refuse("INSERT ON probe");
        faulty.recover();
        byte[] good = Files.readAllBytes(file(StateFolder.LEDGER));
        byte[] bad = good.clone();
        Arrays.fill(bad, PAGE, bad.length, (byte) 0x5A);
        write(bad);
        rounds(3);
        assertEquals(List.of("DAMAGED"), bench.told);
        assertThrows(UnavailableException.class, () -> bench.desk().rule(SERVER));

        write(good);
        rounds(2);
        assertEquals(List.of("DAMAGED", "over"), bench.told);
        bench.at("2026-08-04T08:00:00Z");
        assertEquals(1, bench.board.posted().size());
    }

    /** Into the file that is there. */
    private void write(byte[] bytes) throws IOException {
        Files.write(file(StateFolder.LEDGER), bytes);
    }
}
