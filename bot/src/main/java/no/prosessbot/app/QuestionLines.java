package no.prosessbot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads questions from a UTF-8 stream, one per line. Lines end in LF or CRLF and nothing else, so that n lines always
 * get n answers. A byte order mark at the beginning is skipped.
 */
final class QuestionLines {

    private static final char BOM = '\uFEFF';

    private final BufferedReader in;
    private boolean first = true;

    QuestionLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Returns the next line without its line terminator; empty at the end of the input. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        if (first && c == BOM) {
            c = in.read();
            if (c < 0) {
                return Optional.empty();
            }
        }
        first = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        int last = line.length() - 1;
        if (c == '\n' && last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return Optional.of(line.toString());
    }
}
