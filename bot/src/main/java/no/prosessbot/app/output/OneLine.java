package no.prosessbot.app.output;

/** Text from pages and file names as one line of output may hold it. */
public final class OneLine {

    private OneLine() {}

    /** Line breaks and control characters as blanks: they would end the line, or steer the terminal. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(breaksOrSteers(c) ? ' ' : c));
        return line.toString();
    }

    private static boolean breaksOrSteers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
