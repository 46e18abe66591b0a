package no.prosessbot.reminder.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A process that has a ledger open, and prints who may do what with the folder and the files in it. */
final class LedgerChild {

    private LedgerChild() {}

    /** Argument: the state folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Ledger ledger = new StateFolder(folder).open()) {
            Instant now = Instant.parse("2026-03-02T09:00:00Z");
            ledger.rules().save(new ServerRule(1, 2L, null, null, LocalDate.EPOCH, true, now, 3));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path path :
                        Stream.concat(files, Stream.of(folder)).sorted().toList()) {
                    print(path);
                }
            }
        }
    }

    private static void print(Path path) throws Exception {
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        System.out.println(path.getFileName() + " " + permissions);
    }
}
