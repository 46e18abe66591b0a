package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.prosessbot.console.Console;
import no.prosessbot.reading.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.md"), Content.page("Åse Ørn", "Release"));
    }

    private Run run(InputStream in, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        int status = new Program(new Surroundings(
                        Map.of(),
                        folder,
                        Run.CLOCK,
                        in,
                        printed,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> Console.of(in, printed, Map.of())))
                .run(List.of(arguments));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask --stdin", "ask --stdin --json", "chat"})
    void none_is_told(String command) {
        assertEquals(
                new Run(
                        2,
                        "",
                        "Standard inn er lukket, så det er ingen spørsmål å lese. Send dem inn, for eksempel med "
                                + "< sporsmal.txt.\n"),
                run(new StandardInput(new ByteArrayInputStream(new byte[1000]), true), command.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask --stdin", "ask --stdin --json", "chat"})
    void one_that_cannot_be_read_is_told(String command) {
        InputStream folder = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Is a directory");
            }
        };

        assertEquals(
                new Run(
                        2,
                        "",
                        "Spørsmålene kan ikke leses fra standard inn. Sjekk at det er tekst som sendes dit, og ikke en "
                                + "mappe.\n"),
                run(new StandardInput(folder, false), command.split(" ")));
    }
}
