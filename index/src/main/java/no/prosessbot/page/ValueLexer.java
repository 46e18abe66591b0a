package no.prosessbot.page;

import no.prosessbot.page.Parameters.Token;
import no.prosessbot.page.Parameters.Writing;
import org.jspecify.annotations.Nullable;

/** Lexes the values of one shortcode. */
final class ValueLexer {

    private final PageText text;
    private final QuoteSearch quotes;
    private final Parameters parameters;
    private final TagFaults faults;

    private int next;

    ValueLexer(PageText text, QuoteSearch quotes, Parameters parameters, TagFaults faults) {
        this.text = text;
        this.quotes = quotes;
        this.parameters = parameters;
        this.faults = faults;
    }

    /** Offset at which to continue after the last value. */
    int next() {
        return next;
    }

    /** Reads an unquoted value, which ends at white space only. */
    Token bare(int from) {
        next = from;
        int c = text.codePoint(next);
        while (c != PageText.END && !Blanks.isSpace(c)) {
            next += Character.charCount(c);
            c = text.codePoint(next);
        }
        return new Token(text.slice(from, next), Writing.BARE, from, from);
    }

    /**
     * Reads a value in quotes or backticks. Returns null, after reporting it, if it has a fault.
     *
     * @param at offset at which the value begins
     * @param quote offset of its quote, which a backslash may precede
     * @param escapes whether {@code \"} is a quote within the value
     */
    @Nullable
    Token quoted(int at, int quote, boolean escapes) {
        if (text.codePoint(quote) == '`') {
            return backticked(quote);
        }
        QuoteSearch.Found found = quotes.search(quote, escapes);
        switch (found.outcome()) {
            case FOUND -> {
                next = found.next();
                String value = text.slice(found.from(), found.to());
                // Hugo's rule: if there is an escaped quote, every backslash of the value is dropped.
                String unescaped = found.escapes() ? value.replace("\\", "") : value;
                return new Token(unescaped, Writing.QUOTED, at, found.from());
            }
            case BACKSLASH_BEFORE_BACKTICK ->
                next = faults.fatal(
                        PageRule.BACKSLASH_BEFORE_BACKTICK, found.to(), found.to(), faults.name(), faults.opening());
            case UNTERMINATED -> next = faults.unterminated(PageRule.UNTERMINATED_QUOTE, at, quote + 1);
        }
        parameters.dropWaiting();
        return null;
    }

    private @Nullable Token backticked(int quote) {
        int end = text.indexOf("`", quote + 1);
        if (end < 0) {
            next = faults.unterminated(PageRule.UNTERMINATED_BACKTICK, quote, quote + 1);
            parameters.dropWaiting();
            return null;
        }
        next = end + 1;
        return new Token(text.slice(quote + 1, end), Writing.QUOTED, quote, quote + 1);
    }
}
