package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class CommandsTest {

    private static final String RELEASE = "{\"title\":\"Release\",\"owner\":\"Hanne Håland\",\"leader\":null,"
            + "\"purpose\":\"Få ut \\\"nytt\\\".\",\"input\":null,\"output\":null,\"file\":\"a.md\",\"line\":4,\"url\":null,\"lang\":null}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        page(
                "a.md",
                "{{< prosesser/strategy-card title=\"Release\" owner=\"Hanne Håland\" leader=\" \" "
                        + "purpose=\"Få ut \\\"nytt\\\".\" >}}");
    }

    private void page(String name, String body) throws IOException {
        Files.writeString(folder.resolve("content").resolve(name), "---\ntitle: Side\n---\n" + body + "\n");
    }

    private Run run(String... arguments) {
        return Run.of(folder, Map.of(), "", arguments);
    }

    @Test
    void cards_as_json_are_one_object_a_line_with_null_for_what_is_absent() {
        assertEquals(new Run(0, RELEASE, ""), run("cards", "--json"));
    }

    @Test
    void a_faulty_page_is_told_and_the_others_cards_still_come() throws IOException {
        page("b.md", "{{< prosesser/strategy-card title=\"x >}}");
        Run cards = run("cards", "--json");

        assertEquals(1, cards.status());
        assertEquals(RELEASE, cards.out());
        assertTrue(cards.err().startsWith("b.md:4:"), cards.err());
        assertTrue(cards.err().contains(": error: "), cards.err());
        assertEquals(1, cards.err().lines().count());
    }

    @Test
    void a_faulty_page_is_a_note_to_who_asks() throws IOException {
        page("b.md", "{{< prosesser/strategy-card title=\"x >}}");
        Run ask = run("ask", "--json", "xyzzy");

        assertEquals(0, ask.status());
        assertEquals("Én side har feil og er utelatt. Kjør «check» for å se hva som er galt.\n", ask.err());
        assertEquals(1, ask.out().lines().count());
    }

    @Test
    void a_page_with_an_untitled_card_is_not_left_out() throws IOException {
        page("b.md", "{{< prosesser/strategy-card owner=\"Hanne Håland\" >}}");

        assertEquals("", run("ask", "xyzzy").err());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_could_not_be_read_is_told_as_such() throws IOException {
        Files.createSymbolicLink(folder.resolve("content/b.md"), folder.resolve("borte.md"));

        assertEquals(
                "Én fil eller mappe kunne ikke leses. Kjør «check» for å se hvorfor.\n",
                run("ask", "xyzzy").err());
    }

    @Test
    void a_fault_of_the_program_is_in_the_log_by_its_id() {
        Logger logger = (Logger) LoggerFactory.getLogger(Program.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try {
            status = new Program(new Surroundings(
                            Map.of(),
                            folder,
                            Run.CLOCK,
                            InputStream.nullInputStream(),
                            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            () -> {
                                throw new IllegalStateException("a\nb");
                            }))
                    .run(List.of("chat"));
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
        }
        assertEquals(2, status);
        assertEquals(1, log.list.size());
        String logged = log.list.get(0).getFormattedMessage();
        assertEquals(Level.ERROR, log.list.get(0).getLevel());
        assertTrue(logged.matches("Unexpected fault [0-9a-f]{6}: java\\.lang\\.IllegalStateException: a b"), logged);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("feil-ID " + logged.substring(17, 23)), logged);
    }

    @Test
    void every_question_and_every_line_gets_one_object_in_order() {
        String longLine = "å".repeat(100_000);
        Run ask = Run.of(
                folder, Map.of(), "\uFEFFen\r\n\n" + longLine + "\nto", "ask", "--stdin", "--json", "null", "@fil");

        assertEquals(0, ask.status());
        assertEquals("", ask.err());
        String[] lines = ask.out().split("\n", -1);
        String[] questions = {"null", "@fil", "en", "", longLine, "to"};
        assertEquals(questions.length + 1, lines.length);
        for (int i = 0; i < questions.length; i++) {
            assertTrue(lines[i].startsWith("{\"question\":\"" + questions[i] + "\",\"kind\":\""), lines[i]);
        }
    }

    @Test
    void options_of_all_commands_may_stand_before_and_after_the_name() {
        assertEquals(run("--content", "content", "cards", "--json"), run("cards", "--json", "--content=content"));
    }

    @Test
    void an_empty_folder_is_told_plainly() throws IOException {
        Files.createDirectory(folder.resolve("tom"));
        assertEquals(new Run(0, "", "Det er ingen kort i mappa med sidene.\n"), run("cards", "--content", "tom"));
    }

    @Test
    void check_tells_findings_on_output_and_the_sum_on_error() throws IOException {
        Run warned = run("check");
        assertEquals(0, warned.status());
        assertTrue(warned.out().lines().allMatch(line -> line.matches("a\\.md:4:\\d+: warning: .+")), warned.out());
        page("b.md", "{{< prosesser/strategy-card title=\"x >}}");
        Run failed = run("check", "--format", "github");

        assertEquals(1, failed.status());
        assertTrue(failed.out().contains("::error file=content/b.md,line=4,"), failed.out());
        assertTrue(failed.err().startsWith("Én feil og "), failed.err());
        assertTrue(failed.err().endsWith(" i 2 filer.\n"), failed.err());
    }

    @Test
    void who_stops_reading_stops_the_answers() {
        int[] written = {0};
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                written[0]++;
                throw new IOException("Broken pipe");
            }
        };
        Run ask = Run.of(folder, Map.of(), "a\nb\nc\n", closed, "ask", "--json", "--stdin");

        assertEquals(new Run(0, "", ""), ask);
        assertTrue(written[0] > 0);
    }

    @Test
    void without_a_command_it_is_the_conversation() {
        Run chat = Run.of(folder, Map.of(), "xyzzy\n", new String[0]);

        assertEquals(0, chat.status());
        assertEquals("", chat.err());
        assertTrue(chat.out().endsWith("\n"), chat.out());
    }
}
