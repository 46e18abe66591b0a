package no.prosessbot.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Processes;
import no.prosessbot.reply.ChatTexts;
import no.prosessbot.reply.HelpTexts;
import no.prosessbot.reply.Replies;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The conversation in the terminal, or by a pipe, where only the answers are printed. For one thread. */
public final class Chat {

    private final Console console;
    private final Function<String, Answer> ask;
    private final Supplier<Handbook> handbook;
    private final Replies replies;
    private final Language language;
    private final @Nullable Path history;

    /**
     * @param ask answers any text; is never given a command
     * @param handbook the newest reading
     * @param language of the greeting and the help; answers are in the language of the question
     * @param history file that keeps what was typed from one conversation to the next; null to forget it
     */
    public Chat(
            Console console,
            Function<String, Answer> ask,
            Supplier<Handbook> handbook,
            Replies replies,
            Language language,
            @Nullable Path history) {
        this.console = console;
        this.ask = ask;
        this.handbook = handbook;
        this.replies = replies;
        this.language = language;
        this.history = history;
    }

    /**
     * Talks until the person leaves or the input ends.
     *
     * @return the exit status, 0
     * @throws UncheckedIOException if the input cannot be read
     */
    public int run() {
        try {
            if (console.editable()) {
                try (Terminal terminal = console.open()) {
                    return edited(terminal, OutputStyle.ofTerminal(terminal.getColumns(), console.environment()));
                }
            }
            boolean person = console.interactive();
            LineSource lines = new PlainLines(console.in(), console.out(), person ? EditedLines.PROMPT : "");
            return talk(lines, console.out(), console::style, person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width is looked up at each answer: windows are resized. */
    int edited(Terminal terminal, OutputStyle style) throws IOException {
        LineSource lines = new EditedLines(terminal, this::inLanguage, history, style.colour());
        return talk(lines, terminal.writer(), () -> style.resized(terminal.getColumns()), true);
    }

    private Handbook inLanguage() {
        Handbook all = handbook.get();
        return all.in(Processes.of(all.cards()), language::card);
    }

    private int talk(LineSource lines, PrintWriter out, Supplier<OutputStyle> style, boolean person)
            throws IOException {
        Conversation conversation = new Conversation(ask, handbook, replies, language);
        if (person) {
            tell(new HelpTexts().greeting(handbook.get(), language), out, style.get());
        }
        boolean apart = false;
        Turn turn = new Turn.Silent();
        // Nobody reads any more where writing fails.
        while (!(turn instanceof Turn.Ended) && !out.checkError()) {
            String line = lines.next();
            turn = line == null ? new Turn.Ended() : conversation.hear(line);
            List<String> said = new TurnPrinter(replies, style.get()).lines(turn);
            if (apart && !person && !said.isEmpty()) {
                out.println();
            }
            said.forEach(out::println);
            if (person && !said.isEmpty()) {
                out.println();
            }
            out.flush();
            apart |= !said.isEmpty();
        }
        if (person) {
            tell(new ChatTexts().farewell(language), out, style.get());
        }
        return 0;
    }

    private void tell(String text, PrintWriter out, OutputStyle style) {
        new TurnPrinter(replies, style).lines(new Turn.Told(text)).forEach(out::println);
        out.flush();
    }
}
