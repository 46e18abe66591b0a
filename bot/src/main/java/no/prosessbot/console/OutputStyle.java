package no.prosessbot.console;

import java.util.Map;

/**
 * What a terminal, or other output, can show.
 *
 * @param width columns of the terminal; 0 for output without a width, such as a pipe
 * @param colour whether text may be coloured and bold
 */
public record OutputStyle(int width, boolean colour) {

    /** Style for pipes and files. */
    public static final OutputStyle PLAIN = new OutputStyle(0, false);

    /** Widest text in columns; longer lines are hard to read. */
    static final int WIDEST = 88;

    private static final int NARROWEST = 20;
    private static final int USUAL = 80;

    /**
     * Returns the style of a terminal. Colours are off if the environment asks for that (see no-color.org).
     *
     * @param width columns, or 0 if the terminal does not report them
     */
    static OutputStyle ofTerminal(int width, Map<String, String> environment) {
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb(environment);
        return new OutputStyle(width > 0 ? Math.max(NARROWEST, width) : USUAL, colour);
    }

    /** Returns this style with another width; unchanged if the width is 0, i.e. not reported. */
    OutputStyle resized(int columns) {
        return columns > 0 ? new OutputStyle(Math.max(NARROWEST, columns), colour) : this;
    }

    /** Returns whether the terminal cannot move the cursor. */
    static boolean dumb(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM"));
    }

    boolean terminal() {
        return width > 0;
    }

    /** Returns the columns for running text. */
    int textWidth() {
        return Math.min(width, WIDEST);
    }
}
