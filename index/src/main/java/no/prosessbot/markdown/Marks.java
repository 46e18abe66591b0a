package no.prosessbot.markdown;

import java.util.function.IntConsumer;

/** Words that stand in a text for what is not Markdown; Hugo puts words of the same form in place of shortcodes. */
public final class Marks {

    private static final String START = "HAHAHUGOSHORTCODE";
    private static final String END = "HBHB";

    /** Longest number of a mark, in digits. */
    private static final int MAX_DIGITS = 9;

    private Marks() {}

    /**
     * The mark of a number.
     *
     * @param number from 0
     */
    public static String mark(int number) {
        return START + number + END;
    }

    /** Hands over the marks of a part of a text, in order. */
    static void in(String text, int from, int to, IntConsumer marks) {
        int at = text.indexOf(START, from);
        while (at >= 0 && at < to) {
            int digits = at + START.length();
            int end = digits;
            while (end < text.length() && end - digits < MAX_DIGITS && isDigit(text.charAt(end))) {
                end++;
            }
            if (end > digits && text.startsWith(END, end)) {
                marks.accept(Integer.parseInt(text, digits, end, 10));
            }
            at = text.indexOf(START, end);
        }
    }

    /** Hands over the marks of a text, in order. */
    public static void in(String text, IntConsumer marks) {
        in(text, 0, text.length(), marks);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
