package no.prosessbot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import no.prosessbot.card.Handbook;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines from a terminal with JLine, with editing, history and completion. Ctrl-C clears the line, Ctrl-D ends the
 * input.
 */
final class EditedLines implements LineSource {

    static final String PROMPT = "> ";

    private final LineReader reader;

    /** @param history file that keeps the history; null to keep it in memory only */
    EditedLines(Terminal terminal, Supplier<Handbook> handbook, @Nullable Path history, boolean colour) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .appName("prosessbot")
                .terminal(terminal)
                .parser(new CompletionParser(handbook))
                .completer(new HandbookCompleter(handbook))
                // Questions are plain text: an exclamation mark must not expand the history.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.COMPLETE_MATCHER_TYPO, false)
                .variable(LineReader.BELL_STYLE, "none");
        if (history != null && usable(history)) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        if (!colour) {
            builder.variable(LineReader.COMPLETION_STYLE_STARTING, "")
                    .variable(LineReader.COMPLETION_STYLE_LIST_STARTING, "")
                    .variable(LineReader.COMPLETION_STYLE_DESCRIPTION, "")
                    .variable(LineReader.COMPLETION_STYLE_LIST_DESCRIPTION, "")
                    .variable(LineReader.COMPLETION_STYLE_GROUP, "")
                    .variable(LineReader.COMPLETION_STYLE_LIST_GROUP, "")
                    .variable(LineReader.COMPLETION_STYLE_BACKGROUND, "")
                    .variable(LineReader.COMPLETION_STYLE_LIST_BACKGROUND, "");
        }
        reader = builder.build();
    }

    /**
     * Returns whether the history file can be kept. Otherwise it is ignored, because JLine would complain after every
     * line.
     */
    private static boolean usable(Path history) {
        if (Files.exists(history)) {
            return Files.isRegularFile(history) && Files.isReadable(history) && Files.isWritable(history);
        }
        Path folder = history.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    @Override
    public @Nullable String next() throws IOException {
        while (true) {
            try {
                return reader.readLine(PROMPT);
            } catch (EndOfFileException end) {
                return null;
            } catch (UserInterruptException cleared) {
                // The line has been cleared; read the next one.
            }
        }
    }
}
