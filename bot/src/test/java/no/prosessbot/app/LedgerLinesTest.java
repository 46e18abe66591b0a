package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.prosessbot.answer.Language;
import no.prosessbot.reminder.LedgerAccess;
import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the operator reads about the state folder. */
class LedgerLinesTest {

    @TempDir
    private Path folder;

    private final LedgerLines told = new LedgerLines(Texts.in(Language.BOKMAAL), ".prosessbot");

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_that_others_could_look_into_is_told_once_also_where_the_ledger_cannot_be_had() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (LoggedLines log = LoggedLines.of(LedgerLines.class);
                LedgerAccess access = new LedgerAccess(new StateFolder(folder), told)) {
            access.open();
            access.open();

            assertEquals(
                    List.of("WARN Andre på maskinen kunne se inn i mappa «.prosessbot» eller filene i den."
                            + " Nå kan bare brukeren som boten kjører som, gjøre det."),
                    log.lines());
        }
        try (Ledger other = new StateFolder(folder).open();
                LoggedLines log = LoggedLines.of(LedgerLines.class);
                LedgerAccess access = new LedgerAccess(new StateFolder(folder), told)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            access.open();
            access.open();

            assertEquals(
                    List.of(
                            "WARN Andre på maskinen kunne se inn i mappa «.prosessbot» eller filene i den."
                                    + " Nå kan bare brukeren som boten kjører som, gjøre det.",
                            "ERROR En annen prosess bruker mappa «.prosessbot». Denne svarer på spørsmål, men sender ingen"
                                    + " påminnelser før den andre er avsluttet."),
                    log.lines());
            assertEquals(List.of(), other.rules().all());
        }
    }

    @Test
    void each_has_a_sentence_with_the_remedy() {
        try (LoggedLines log = LoggedLines.of(LedgerLines.class)) {
            told.exposed(Exposure.LASTS);
            told.unavailable(LedgerException.Reason.NO_PLACE);
            told.left(-1);
            told.back(42);
            told.forgotten(42);

            assertEquals(
                    List.of(
                            "WARN Andre på maskinen kan se inn i mappa «.prosessbot» eller filene i den, og boten får ikke"
                                    + " endre det. Flytt den med state, eller la eieren av den kjøre: chmod -R go="
                                    + " «.prosessbot»",
                            "ERROR SQLite, som påminnelsene lagres med, kan ikke startes. Verken «.prosessbot» eller mappa"
                                    + " for midlertidige filer kan brukes til det: De kan ikke skrives i, eller er montert"
                                    + " med noexec. Velg en annen mappe med state, eller med java -Djava.io.tmpdir=MAPPE,"
                                    + " og start boten på nytt. Inntil da sendes ingen påminnelser.",
                            "INFO Boten er ikke lenger med i server 18446744073709551615. Påminnelsene dit hviler til den er"
                                    + " tilbake. Hvor lenge det som er lagret om serveren, beholdes, står i"
                                    + " reminders.keep-left-for.",
                            "INFO Boten er med i server 42 igjen. Påminnelsene dit går videre.",
                            "INFO Det som var lagret om server 42, er slettet, siden boten ikke lenger er med der."),
                    log.lines());
        }
    }
}
