package no.prosessbot.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the strings that the kernel handed to this process, as UTF-8. Java decodes them by the locale before a program
 * sees them: under {@code LC_ALL=C}, as in many containers and cron jobs, every byte of {@code ø} has become U+FFFD by
 * then. Linux still has the bytes.
 */
final class ProcessEntries {

    private static final Path SELF = Path.of("/proc/self");

    private ProcessEntries() {}

    /**
     * Returns the NUL-terminated entries of {@code /proc/self/NAME}; empty if there is no such file or it is not UTF-8.
     */
    static List<String> read(String name) {
        String text;
        try {
            byte[] bytes = Files.readAllBytes(SELF.resolve(name));
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return List.of();
        } catch (IOException | SecurityException e) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
            entries.add(text.substring(start, end));
            start = end + 1;
        }
        return entries;
    }
}
