package no.prosessbot.console;

import java.util.Map;

/**
 * How much a terminal, or what stands in its place, can show.
 *
 * @param width columns of the terminal; 0 where lines are as long as they are, as in a pipe
 * @param colour whether text may be coloured and bold
 */
public record OutputStyle(int width, boolean colour) {

    /** For pipes and files. */
    public static final OutputStyle PLAIN = new OutputStyle(0, false);

    /** Longer lines are hard to read. */
    static final int WIDEST = 88;

    private static final int NARROWEST = 20;
    private static final int USUAL = 80;

    /**
     * For a terminal, with the colours that its environment allows (see no-color.org).
     *
     * @param width columns, or 0 where the terminal does not tell
     */
    static OutputStyle ofTerminal(int width, Map<String, String> environment) {
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb(environment);
        return new OutputStyle(width > 0 ? Math.max(NARROWEST, width) : USUAL, colour);
    }

    /** The same with another width, where the terminal tells one. */
    OutputStyle resized(int columns) {
        return columns > 0 ? new OutputStyle(Math.max(NARROWEST, columns), colour) : this;
    }

    /** True of a terminal that knows no cursor movement. */
    static boolean dumb(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM"));
    }

    boolean terminal() {
        return width > 0;
    }

    /** Columns for text that is to be read. */
    int textWidth() {
        return Math.min(width, WIDEST);
    }
}
