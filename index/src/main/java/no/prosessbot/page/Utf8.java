package no.prosessbot.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text decoded from UTF-8. As in Hugo, each malformed byte becomes one U+FFFD.
 *
 * @param firstFault offset of the first such byte in the text, -1 if there is none
 * @param faults number of such bytes
 */
record Utf8(String text, int firstFault, int faults) {

    private static final int FIRST_BYTES = 8;

    private static final char REPLACEMENT = '\uFFFD';

    static Utf8 decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int first = -1;
        int faults = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            first = first < 0 ? out.position() : first;
            for (int i = 0; i < result.length(); i++) {
                faults++;
                in.get();
                out.put(REPLACEMENT);
            }
            result = decoder.decode(in, out, true);
        }
        return new Utf8(out.flip().toString(), first, faults);
    }

    /**
     * True if the bytes look like UTF-16: they begin with its byte order mark, or exactly every other of the first
     * eight is zero, as in ASCII text.
     */
    static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] & bytes[1]) == (byte) 0xFE) && bytes[0] != bytes[1]) {
            return true;
        }
        return bytes.length >= FIRST_BYTES && (zeros(bytes, 0) || zeros(bytes, 1));
    }

    private static boolean zeros(byte[] bytes, int offset) {
        for (int i = 0; i < FIRST_BYTES; i++) {
            if ((bytes[i] == 0) != (i % 2 == offset)) {
                return false;
            }
        }
        return true;
    }

    /** True if a malformed byte occurs before an offset of the text. */
    boolean faultyBefore(int offset) {
        return firstFault >= 0 && firstFault < offset;
    }
}
