package no.prosessbot.page;

/** The classes of white space that Hugo distinguishes. */
final class Blanks {

    private Blanks() {}

    /** True for characters that may separate the tokens of a shortcode. */
    static boolean separates(int c) {
        return c == ' ' || c == '\t' || endsLine(c);
    }

    static boolean endsLine(int c) {
        return c == '\r' || c == '\n';
    }

    /** True for Unicode white space, which is skipped before an unquoted value and ends it. */
    static boolean isSpace(int c) {
        return (c >= '\t' && c <= '\r')
                || c == ' '
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
