package no.prosessbot.card;

import java.util.OptionalInt;

/** Finds characters that cannot be seen but make a text differ from what it looks like. */
final class InvisibleCharacters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private InvisibleCharacters() {}

    /** Returns the first format or control character that is neither white space nor part of an emoji. */
    static OptionalInt first(String text) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (invisible(characters[i]) && !joins(characters, i) && !flags(characters, i)) {
                return OptionalInt.of(characters[i]);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(character) || character >= 0x1C;
            default -> false;
        };
    }

    /** A zero-width joiner between two emoji combines them into one, such as a family. */
    private static boolean joins(int[] characters, int at) {
        return characters[at] == ZERO_WIDTH_JOINER
                && at > 0
                && at + 1 < characters.length
                && (symbol(characters[at - 1]) || characters[at - 1] == EMOJI_STYLE)
                && symbol(characters[at + 1]);
    }

    private static boolean symbol(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }

    /** Flags of regions are a black flag followed by tag characters. */
    private static boolean flags(int[] characters, int at) {
        int first = at;
        while (first > 0 && characters[first] >= FIRST_TAG && characters[first] <= LAST_TAG) {
            first--;
        }
        return first < at && characters[first] == BLACK_FLAG;
    }
}
