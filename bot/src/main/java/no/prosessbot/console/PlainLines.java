package no.prosessbot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines from a UTF-8 stream, and prints a prompt, which may be empty, before each. A byte order mark at the
 * beginning is skipped.
 */
final class PlainLines implements LineSource {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader reader;
    private final PrintWriter out;
    private final String prompt;
    private boolean begun;

    PlainLines(InputStream in, PrintWriter out, String prompt) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.prompt = prompt;
    }

    @Override
    public @Nullable String next() throws IOException {
        out.print(prompt);
        out.flush();
        String line = reader.readLine();
        boolean first = !begun;
        begun = true;
        return first && line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }
}
