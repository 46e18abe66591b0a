package no.prosessbot.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Samples;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keys go into the real line editor; what is asked is what comes of them. */
@Timeout(30)
class ChatTerminalTest {

    private static final String ENTER = "\r";
    private static final String TAB = "\t";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String CTRL_U = "\u0015";
    private static final String UP = "\u001bOA";

    private final List<String> asked = new ArrayList<>();
    private @Nullable Path history;

    @Test
    void greetsAnswersAndSaysGoodbye() throws IOException {
        String screen = type("hvem eier Release" + ENTER + CTRL_D);
        assertEquals(List.of("hvem eier Release"), asked);
        assertTrue(screen.contains("Spør om en prosess, for eksempel «hvem eier Release»."), screen);
        assertTrue(screen.contains("Hanne Lauritsen eier Release."), screen);
        assertTrue(screen.stripTrailing().endsWith("Ha det!"), screen);
    }

    @Test
    void leavesAtAWord() throws IOException {
        assertTrue(type("avslutt" + ENTER).stripTrailing().endsWith("Ha det!"));
        assertEquals(List.of(), asked);
    }

    @Test
    void completesATitleInMidSentence() throws IOException {
        type("hvem eier rel" + TAB + "?" + ENTER + CTRL_D);
        assertEquals(List.of("hvem eier Release?"), asked);
    }

    @Test
    void completesAPersonWhoseNameHasSeveralWords() throws IOException {
        type("hva eier torkel b" + TAB + ENTER + CTRL_D);
        assertEquals(List.of("hva eier Torkel Buarøy"), asked);
    }

    @Test
    void completesACommandAndThenItsArgument() throws IOException {
        type("/hvem e" + TAB + "endr" + TAB + ENTER + CTRL_D);
        assertEquals(List.of("hvem eier «Endringsstyring»"), asked);
    }

    @Test
    void ctrlCClearsTheLine() throws IOException {
        Screen screen = new Screen();
        // A signal overtakes keys, so each key waits until the screen shows what the one before did.
        run(
                new Keys(
                        screen,
                        List.of(
                                new Step("> ", "q"),
                                new Step("q", CTRL_C),
                                new Step("> ", "hvem leder Release" + ENTER + CTRL_D))),
                screen);
        assertEquals(List.of("hvem leder Release"), asked);
    }

    @Test
    void theLineCanBeEditedAndCalledBack() throws IOException {
        type("tull" + CTRL_U + "hvem eier Behov" + ENTER + UP + "?" + ENTER + CTRL_D);
        assertEquals(List.of("hvem eier Behov", "hvem eier Behov?"), asked);
    }

    @Test
    void quotesBackslashesAndExclamationMarksAreText() throws IOException {
        String line = "hvem eier \"Release !! \\ 'x (";
        type(line + ENTER + CTRL_D);
        assertEquals(List.of(line), asked);
    }

    @Test
    void historyOutlivesTheConversationWhereAFileIsGiven(@TempDir Path folder) throws IOException {
        history = folder.resolve("history");
        type("hvem eier Behov" + ENTER + CTRL_D);
        assertTrue(Files.readString(history).contains("hvem eier Behov"));
        asked.clear();
        type(UP + ENTER + CTRL_D);
        assertEquals(List.of("hvem eier Behov"), asked);
    }

    @Test
    void aHistoryThatCannotBeKeptHarmsNothing(@TempDir Path folder) throws IOException {
        history = Files.createFile(folder.resolve("file")).resolve("history");
        type("hvem eier Behov" + ENTER + CTRL_D);
        assertEquals(List.of("hvem eier Behov"), asked);
    }

    @Test
    void withoutColourNothingIsColoured() throws IOException {
        String screen = type("Release" + ENTER + CTRL_D);
        assertTrue(screen.contains("│ Eier    Hanne Lauritsen"), screen);
        assertFalse(screen.contains("\u001b[36m"), screen);
    }

    private String type(String keys) throws IOException {
        Screen screen = new Screen();
        run(new ByteArrayInputStream(keys.getBytes(UTF_8)), screen);
        return screen.toString(UTF_8);
    }

    private void run(InputStream keys, Screen screen) throws IOException {
        try (Terminal terminal = new ExternalTerminal("test", "xterm", keys, screen, UTF_8)) {
            terminal.setSize(Size.of(60, 24));
            Console console = Console.of(InputStream.nullInputStream(), screen, Map.of());
            TestAnswers answers = new TestAnswers();
            int status = new Chat(
                            console,
                            question -> {
                                asked.add(question);
                                return answers.apply(question);
                            },
                            () -> Samples.HANDBOOK,
                            new Replies(),
                            Language.BOKMAAL,
                            history)
                    .edited(terminal, new OutputStyle(60, false));
            assertEquals(0, status);
        }
    }

    /** Keys that are typed once the screen shows a text, after what the step before waited for. */
    private record Step(String shown, String keys) {}

    /** Gives each key when its step's text has been shown. */
    private static final class Keys extends InputStream {

        private final Screen screen;
        private final Deque<Step> steps;
        private InputStream current = InputStream.nullInputStream();
        private int from;

        Keys(Screen screen, List<Step> steps) {
            this.screen = screen;
            this.steps = new ArrayDeque<>(steps);
        }

        @Override
        public int read() throws IOException {
            int key = current.read();
            if (key >= 0 || steps.isEmpty()) {
                return key;
            }
            Step step = steps.remove();
            from = screen.await(step.shown(), from);
            current = new ByteArrayInputStream(step.keys().getBytes(UTF_8));
            return current.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int key = read();
            if (key < 0) {
                return -1;
            }
            buffer[offset] = (byte) key;
            return 1;
        }
    }

    /** What was written to the terminal, to be waited for. */
    private static final class Screen extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int b) {
            super.write(b);
            notifyAll();
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        /** Where the text ends that was shown at or after a place. */
        synchronized int await(String text, int from) throws IOException {
            int at = toString(UTF_8).indexOf(text, from);
            while (at < 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException(text);
                }
                at = toString(UTF_8).indexOf(text, from);
            }
            return at + text.length();
        }
    }
}
