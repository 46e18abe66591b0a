package no.prosessbot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Questions, one a line. Lines end in LF or CRLF and in nothing else, so that who sends n lines gets n answers, whatever
 * is in them.
 */
final class QuestionLines {

    private static final char BOM = '\uFEFF';

    private final BufferedReader in;
    private boolean first = true;

    QuestionLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line without its end; empty at the end of the input. */
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
