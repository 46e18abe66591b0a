package no.prosessbot.address;

/** The classes of Go's {@code unicode} package, which Java cuts otherwise. */
public final class GoCharacters {

    private GoCharacters() {}

    public static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint);
    }

    /** Decimal digits only: {@code ²} is none. */
    public static boolean isDigit(int codePoint) {
        return Character.isDigit(codePoint);
    }

    /** Of every kind: {@code ²} and {@code Ⅳ} too. */
    public static boolean isNumber(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Without blanks at its ends. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** What goes on top of, or around, the letter before it. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** With the no-break spaces, unlike Java's {@code isWhitespace}, and without the separators of files and records. */
    static boolean isSpace(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    static boolean isHexadecimal(int codePoint) {
        return codePoint < 0x80 && Character.digit(codePoint, 16) >= 0;
    }

    /** Letter by letter: Java's own minds what stands around a sigma, and makes two characters of a dotted capital i. */
    public static String toLower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
