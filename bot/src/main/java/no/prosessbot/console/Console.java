package no.prosessbot.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Standard input and output, or substitutes for them. The encoding is UTF-8, whatever the locale. */
public final class Console {

    private final InputStream in;
    private final PrintWriter out;
    private final Map<String, String> environment;
    private final boolean terminalIn;
    private final OutputStyle style;

    private Console(
            InputStream in, OutputStream out, Map<String, String> environment, boolean terminalIn, OutputStyle style) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        this.environment = Map.copyOf(environment);
        this.terminalIn = terminalIn;
        this.style = style;
    }

    /**
     * Returns the console of the process, whose input and output may each be a terminal.
     *
     * @param in reads standard input; used if that is not a terminal
     * @param out writes to standard output; used if that is not a terminal
     */
    public static Console ofProcess(InputStream in, OutputStream out, Map<String, String> environment) {
        Optional<TerminalProvider> provider = provider();
        boolean terminalIn =
                provider.filter(of -> of.isSystemStream(SystemStream.Input)).isPresent();
        OutputStyle style = provider.filter(of -> of.isSystemStream(SystemStream.Output))
                .map(of -> OutputStyle.ofTerminal(of.systemStreamWidth(SystemStream.Output), environment))
                .orElse(OutputStyle.PLAIN);
        return new Console(in, out, environment, terminalIn, style);
    }

    /** Returns a console of streams that are not terminals, as for tests. */
    public static Console of(InputStream in, OutputStream out, Map<String, String> environment) {
        return new Console(in, out, environment, false, OutputStyle.PLAIN);
    }

    /** Returns what the output can show. */
    public OutputStyle style() {
        return style;
    }

    /**
     * Returns a writer that encodes as UTF-8 and has to be flushed. A reader that went away, as in {@code | head -1},
     * is not an error.
     */
    public PrintWriter out() {
        return out;
    }

    InputStream in() {
        return in;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Returns whether input and output are both terminals. */
    boolean interactive() {
        return terminalIn && style.terminal();
    }

    /** Returns whether lines can be edited, which takes a terminal with a movable cursor. */
    boolean editable() {
        return interactive() && !OutputStyle.dumb(environment);
    }

    /** Opens the process's terminal, which stays taken over until it is closed. */
    Terminal open() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                // If there is no terminal after all, JLine reads plain lines without a warning.
                .dumb(true)
                // Otherwise JLine queries the terminal at the start, and slow terminals print their response into the
                // line.
                .graphemeCluster(false)
                .build();
    }

    private static Optional<TerminalProvider> provider() {
        return provider(TerminalBuilder.PROP_PROVIDER_JNI).or(() -> provider(TerminalBuilder.PROP_PROVIDER_EXEC));
    }

    /** Returns a provider by name; empty if the system lacks what it needs, e.g. a place to unpack a native library. */
    private static Optional<TerminalProvider> provider(String name) {
        try {
            return Optional.of(TerminalProvider.load(name));
        } catch (IOException | RuntimeException | LinkageError unavailable) {
            return Optional.empty();
        }
    }
}
