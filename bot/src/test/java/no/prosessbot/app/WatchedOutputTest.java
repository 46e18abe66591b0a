package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedOutputTest {

    /** The system tells of a reader who left in the language of the locale. */
    @ParameterizedTest
    @CsvSource({
        "No space left on device, false, true",
        "Ikke mer plass på enheten, false, true",
        "Broken pipe, false, false",
        "Broken pipe, true, false",
        "Brutt datakanal, true, false",
    })
    void a_reader_who_has_seen_enough_is_no_fault(String message, boolean hasReader, boolean fault) throws Exception {
        try (WatchedOutput out = new WatchedOutput(new Failing(message), hasReader)) {
            assertThrows(IOException.class, () -> out.write(1));

            assertEquals(fault, out.fault().isPresent());
        }
    }

    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
