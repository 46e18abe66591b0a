package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remind --dry-run}, on Thursday 15 January 2026. */
class RemindCommandTest {

    private static final ServerRule RULE = new ServerRule(
            42, 7L, null, null, LocalDate.parse("2026-01-15"), true, Instant.parse("2026-01-01T00:00:00Z"), 1);

    @TempDir
    Path folder;

    private void page(String cards) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.md"), "---\ntitle: Side\n---\n" + cards + "\n");
    }

    private Run remind(String... arguments) {
        return Run.of(folder, Map.of(), "", arguments);
    }

    private Ledger ledger() {
        return new StateFolder(folder.resolve(".prosessbot")).open();
    }

    @Test
    void without_any_server_an_example_is_shown_and_nothing_written() throws IOException {
        page("{{< prosesser/card title=\"Release\" owner=\"Kari Lien\" >}}\n"
                + "{{< prosesser/card title=\"Hendelser\" owner=\"TBD\" leader=\"drift/Ola Moe\" >}}");

        Run run = remind("remind", "--dry-run");

        assertEquals(0, run.status());
        assertEquals("""
                Ingen server er satt opp. Med hver tirsdag kl. 10.00 ville den neste vært tirsdag 20. januar 2026 kl. 10.00:
                  Én prosess mangler eier
                  Vet du hvem som bør ta over, trykk «Foreslå eier».
                  - Hendelser · uten eier i minst 5 dager · det står «TBD» · leder: drift / Ola Moe · a.md:5
                """, run.out().lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
        assertFalse(Files.exists(folder.resolve(".prosessbot")));
    }

    @Test
    void each_server_is_shown_with_its_channel_also_while_a_bot_has_the_ledger() throws IOException {
        page("{{< prosesser/card title=\"Hendelser\" >}}");
        try (Ledger ledger = ledger()) {
            ledger.rules().save(RULE);
            ledger.rules()
                    .save(new ServerRule(
                            43,
                            8L,
                            null,
                            null,
                            LocalDate.parse("2026-01-15"),
                            false,
                            Instant.parse("2026-01-01T00:00:00Z"),
                            1));

            Run run = remind("remind", "--dry-run");

            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().startsWith("""
                    Server 42, kanal 7, hver tirsdag kl. 10.00. Neste: tirsdag 20. januar 2026 kl. 10.00
                      Én prosess mangler eier
                    """), run.out());
            assertTrue(run.out().contains("- Hendelser · uten eier i minst 5 dager · a.md:4"), run.out());
            assertTrue(run.out().contains("Server 43: påminnelser er av."), run.out());
        }
    }

    @Test
    void a_server_that_is_not_served_gets_nothing() throws IOException {
        page("{{< prosesser/card title=\"Hendelser\" >}}");
        try (Ledger ledger = ledger()) {
            ledger.rules().save(RULE);

            Run run = Run.of(
                    folder, Map.of("PROSESSBOT_DISCORD_SERVERS", "345678901234567890"), "", "remind", "--dry-run");

            assertEquals("Server 42: den er ikke med i discord.servers, så boten sender ingenting dit.\n\n", run.out());
        }
    }

    @Test
    void without_dry_run_it_is_said_who_sends() {
        Run run = remind("remind");

        assertEquals(2, run.status());
        assertEquals(
                "Påminnelsene sendes av kommandoen discord. Skriv remind --dry-run for å se dem uten å sende noe.\n",
                run.err());
    }

    @Test
    void a_ledger_of_a_newer_version_is_told_and_left_as_it_is() throws IOException, SQLException {
        page("{{< prosesser/card title=\"Hendelser\" >}}");
        ledger().close();
        Path file = folder.resolve(".prosessbot/reminders.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);

        Run run = remind("remind", "--dry-run");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("nyere versjon av prosessbot"), run.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void a_file_that_is_no_ledger_is_told_and_left_as_it_is() throws IOException {
        page("{{< prosesser/card title=\"Hendelser\" >}}");
        Files.createDirectories(folder.resolve(".prosessbot"));
        Path file =
                Files.writeString(folder.resolve(".prosessbot/reminders.db"), "handleliste: melk, brød".repeat(100));

        Run run = remind("remind", "--dry-run");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("er skadet, eller er ikke fra prosessbot"), run.err());
        assertEquals("handleliste: melk, brød".repeat(100), Files.readString(file));
    }
}
