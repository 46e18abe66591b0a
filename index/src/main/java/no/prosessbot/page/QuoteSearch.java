package no.prosessbot.page;

import org.jspecify.annotations.Nullable;

/**
 * Finds the ends of quoted values. The part of a line that was searched without success is remembered, so that a page
 * full of unterminated quotes takes linear time.
 */
final class QuoteSearch {

    /** Outcome of a search. */
    enum Outcome {
        FOUND,
        /** A newline or the end of the page came first. */
        UNTERMINATED,
        BACKSLASH_BEFORE_BACKTICK
    }

    /**
     * Result of a search.
     *
     * @param from start of the value's text; where the search began if the value has no end
     * @param to just past the value's text, or the offending character
     * @param next just past the closing quote
     * @param escapes whether the value contains an escaped quote
     */
    record Found(Outcome outcome, int from, int to, int next, boolean escapes) {

        static Found fault(Outcome outcome, int from, int to) {
            return new Found(outcome, from, to, to, false);
        }
    }

    private final PageText text;
    /** No quote that begins in this range has an end: too few quotes follow on the line. */
    private int vainFrom;

    private int vainTo;

    QuoteSearch(PageText text) {
        this.text = text;
    }

    /**
     * Searches for the end of a value.
     *
     * @param start offset of the opening quote, or of the backslash of an oddly quoted value, whose text begins after
     *     the next quote
     * @param escapes whether {@code \"} is a quote within the value; otherwise it ends the value
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
