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

/** Standard input and output, or what stands in their place. Always UTF-8, whatever the locale. */
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
     * The process's own standard input and output, each of which may be a terminal.
     *
     * @param in reads standard input, and is used where that is no terminal
     * @param out leads to standard output, likewise
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

    /** Streams that are no terminal, such as a test's. */
    public static Console of(InputStream in, OutputStream out, Map<String, String> environment) {
        return new Console(in, out, environment, false, OutputStyle.PLAIN);
    }

    /** How answers may be laid out here. */
    public OutputStyle style() {
        return style;
    }

    /** Encodes as UTF-8; to be flushed. A reader that went away, as in {@code | head -1}, is no error. */
    public PrintWriter out() {
        return out;
    }

    InputStream in() {
        return in;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** True if a person types here and reads here. */
    boolean interactive() {
        return terminalIn && style.terminal();
    }

    /** True if lines can be edited here, which needs a cursor that moves. */
    boolean editable() {
        return interactive() && !OutputStyle.dumb(environment);
    }

    /** Takes over the process's terminal until it is closed. */
    Terminal open() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                // Without a terminal after all, lines are read as they come, and nothing is said about it.
                .dumb(true)
                // Else the terminal is asked for it at the start, and slow ones print their reply into the line.
                .graphemeCluster(false)
                .build();
    }

    private static Optional<TerminalProvider> provider() {
        return provider(TerminalBuilder.PROP_PROVIDER_JNI).or(() -> provider(TerminalBuilder.PROP_PROVIDER_EXEC));
    }

    /** Empty where the system lacks what it needs, e.g. a place to unpack a native library to. */
    private static Optional<TerminalProvider> provider(String name) {
        try {
            return Optional.of(TerminalProvider.load(name));
        } catch (IOException | RuntimeException | LinkageError unavailable) {
            return Optional.empty();
        }
    }
}
