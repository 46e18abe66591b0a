package no.prosessbot.app.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes the non-ASCII characters that some readers take for the end of a line: U+0085, U+2028 and U+2029. */
final class LineEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return switch (character) {
            case 0x85, 0x2028, 0x2029 -> new SerializedString(String.format("\\u%04X", character));
            default -> null;
        };
    }
}
