package no.prosessbot.page;

import org.jspecify.annotations.Nullable;

/**
 * Finds the ends of quoted values. A stretch of a line that was searched in vain is remembered, so that a page full of
 * openings without ends is still searched once only.
 */
final class QuoteSearch {

    /** How a search ended. */
    enum Outcome {
        FOUND,
        /** A newline or the end of the page came first. */
        UNTERMINATED,
        BACKSLASH_BEFORE_BACKTICK
    }

    /**
     * What was found.
     *
     * @param from where the value's text begins; where it was looked for if it was not found
     * @param to just past the value's text, or the character that makes it a fault
     * @param next just past the closing quote
     * @param escapes whether the value holds an escaped quote
     */
    record Found(Outcome outcome, int from, int to, int next, boolean escapes) {

        static Found fault(Outcome outcome, int from, int to) {
            return new Found(outcome, from, to, to, false);
        }
    }

    private final PageText text;
    /** Whatever begins in this stretch has no end, for too few quotes stand in the rest of the line. */
    private int vainFrom;

    private int vainTo;

    QuoteSearch(PageText text) {
        this.text = text;
    }

    /**
     * @param start the opening quote, or the backslash of an oddly quoted value, whose text begins after the next quote
     * @param escapes whether {@code \"} stands for a quote within the value; else it ends the value
     */
    Found search(int start, boolean escapes) {
        Found known = knownToFail(start);
        if (known != null) {
            return known;
        }
        int from = start;
        int lastQuote = -1;
        boolean open = false;
        boolean escaped = false;
        for (int p = start; ; p++) {
            int c = text.codePoint(p);
            if (c == PageText.END || c == '\n') {
                vainFrom = escapes ? lastQuote + 1 : start;
                vainTo = p;
                return Found.fault(Outcome.UNTERMINATED, from, p);
            } else if (c == '"') {
                if (open) {
                    return new Found(Outcome.FOUND, from, p, p + 1, escaped);
                }
                open = true;
                from = p + 1;
                lastQuote = p;
            } else if (c == '\\' && text.codePoint(p + 1) == '`') {
                return Found.fault(Outcome.BACKSLASH_BEFORE_BACKTICK, from, p);
            } else if (c == '\\' && text.codePoint(p + 1) == '"' && open) {
                if (!escapes) {
                    return new Found(Outcome.FOUND, from, p, p + 2, escaped);
                }
                escaped = true;
                p++;
                lastQuote = p;
            }
        }
    }

    private @Nullable Found knownToFail(int start) {
        boolean inVain = start >= vainFrom && start < vainTo;
        return inVain ? Found.fault(Outcome.UNTERMINATED, start, vainTo) : null;
    }
}
