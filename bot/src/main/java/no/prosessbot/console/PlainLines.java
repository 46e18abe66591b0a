package no.prosessbot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a stream in UTF-8, each after a prompt if there is one. */
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
