package no.prosessbot.page;

import java.util.EnumSet;
import java.util.Set;
import no.prosessbot.page.Parameters.Bare;
import no.prosessbot.page.Parameters.Token;
import org.jspecify.annotations.Nullable;

/** Reports the problems of one shortcode: finds the likely cause and decides where to continue. */
final class TagFaults {

    private static final String FOREIGN_QUOTES = "'‘’‚‛“”„‟«»‹›´";

    /** Rules that are broken first when ordinary text is lexed as parameters. */
    private static final Set<PageRule> OF_TEXT =
            EnumSet.of(PageRule.UNEXPECTED_CHARACTER, PageRule.MIXED_PARAMETERS, PageRule.TEXT_IN_CLOSING_TAG);

    private final PageText text;
    private final Delimiter delimiter;
    private final int start;
    private final Faults faults;
    private final Parameters parameters;

    private String name = "";

    private boolean any;
    /** Set after a fault, since what follows may be misread: further problems are suppressed. */
    private boolean quiet;

    private boolean ended;

    TagFaults(PageText text, Delimiter delimiter, int start, Faults faults, Parameters parameters) {
        this.text = text;
        this.delimiter = delimiter;
        this.start = start;
        this.faults = faults;
        this.parameters = parameters;
    }

    void named(String read) {
        name = read;
    }

    /** The shortcode's name, empty until it has been read. */
    String name() {
        return name;
    }

    boolean any() {
        return any;
    }

    /** True if nothing more of the shortcode can be read. */
    boolean ended() {
        return ended;
    }

    /** Ends the suppression of problems once a parameter has been read completely. */
    void recovered() {
        quiet = false;
    }

    String opening() {
        return text.position(start).toString();
    }

    void add(PageRule rule, int at, String... arguments) {
        if (!quiet) {
            faults.add(rule, at, arguments);
        }
        any = true;
        quiet = true;
    }

    /**
     * Reports a fault that makes the rest of the shortcode unreadable. If another shortcode begins or the page ends
     * before this one is closed, a fault that ordinary text would cause is reported as an unclosed shortcode instead.
     *
     * @param from offset up to which the shortcode has been read
     * @return offset at which to continue: past the shortcode's end, or at the next opening
     */
    int fatal(PageRule rule, int at, int from, String... arguments) {
        int end = from;
        while (end < text.length() && !Delimiter.closes(text, end) && Delimiter.opening(text, end) == null) {
            end++;
        }
        ended = true;
        if (Delimiter.closes(text, end)) {
            add(rule, at, arguments);
            return end + Delimiter.LENGTH;
        }
        if (OF_TEXT.contains(rule)) {
            add(PageRule.UNCLOSED_SHORTCODE, at == text.length() ? start : at, name, opening());
        } else {
            add(rule, at, arguments);
        }
        return end;
    }

    /**
     * Reports a comma, semicolon or colon, after which the parameters continue. Returns false for any other character.
     */
    boolean separator(int c, int at) {
        if (c != ',' && c != ';' && c != ':') {
            return false;
        }
        faults.add(PageRule.SEPARATOR, at, Character.toString(c), name, opening());
        any = true;
        // after "name:" the value would be taken for a positional parameter
        quiet = quiet || !parameters.waitingName().isEmpty();
        return true;
    }

    /** Reports a character that no token begins with. Returns the offset at which to continue. */
    int unexpected(int c, int at) {
        if (c == PageText.END) {
            return unclosed(start, at);
        }
        if (Delimiter.opening(text, at) != null) {
            return unclosed(at, at);
        }
        if (text.startsWith(delimiter.other().close, at)) {
            add(PageRule.WRONG_CLOSING_DELIMITER, at, delimiter.close, delimiter.other().close, opening());
            ended = true;
            return at + Delimiter.LENGTH;
        }
        int braces = blanksThenBraces(c, at);
        if (braces > 0) {
            add(PageRule.BLANK_IN_DELIMITER, at, delimiter.close, opening());
            ended = true;
            return braces;
        }
        String seen = Character.toString(c);
        String code = "U+%04X".formatted(c);
        if (name.isEmpty() && (c == '"' || c == '`' || FOREIGN_QUOTES.indexOf(c) >= 0)) {
            return fatal(PageRule.QUOTED_NAME, at, at, opening());
        }
        if (FOREIGN_QUOTES.indexOf(c) >= 0) {
            return fatal(PageRule.FOREIGN_QUOTE, at, at, seen, name, opening());
        }
        if (invisible(c)) {
            return fatal(PageRule.INVISIBLE_CHARACTER, at, at, code, name, opening());
        }
        return fatal(PageRule.UNEXPECTED_CHARACTER, at, at, seen, code, name, opening());
    }

    private int unclosed(int at, int end) {
        ended = true;
        Bare culprit = tookDelimiter();
        if (culprit != null) {
            add(
                    PageRule.VALUE_TOOK_DELIMITER,
                    culprit.value().at(),
                    culprit.name(),
                    culprit.value().text(),
                    name,
                    opening());
        } else {
            add(PageRule.UNCLOSED_SHORTCODE, at, name, opening());
        }
        return end;
    }

    /** Returns the end of a malformed closing delimiter such as {@code > }}, or 0 if there is none. */
    private int blanksThenBraces(int c, int at) {
        if (c != delimiter.close.charAt(0)) {
            return 0;
        }
        int p = at + 1;
        int braces = 0;
        while (braces < 2 && (Blanks.separates(text.codePoint(p)) || text.codePoint(p) == '}')) {
            braces += text.codePoint(p) == '}' ? 1 : 0;
            p++;
        }
        return braces == 2 ? p : 0;
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return Blanks.isSpace(c)
                || type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SPACE_SEPARATOR;
    }

    /**
     * Reports a value without an end. Lexing continues with parameters on the next line, because the quote was most
     * likely forgotten at the end of this one.
     */
    int unterminated(PageRule rule, int at, int from) {
        add(rule, at, parameters.waitingName(), name, opening());
        int p = from;
        while (p < text.length()
                && text.codePoint(p) != '\n'
                && !text.startsWith(delimiter.close, p)
                && Delimiter.opening(text, p) == null) {
            p++;
        }
        if (text.startsWith(delimiter.close, p)) {
            ended = true;
            return p + Delimiter.LENGTH;
        }
        ended = text.codePoint(p) != '\n';
        return p;
    }

    /** Reports a named parameter among positional ones or the reverse, naming the most likely cause. */
    int mixed(Token misfit, int from) {
        String word = misfit.text();
        Bare culprit = tookDelimiter();
        if (culprit != null) {
            Token value = culprit.value();
            return fatal(
                    PageRule.VALUE_TOOK_DELIMITER, value.at(), from, culprit.name(), value.text(), name, opening());
        }
        Bare last = parameters.bare().isEmpty()
                ? null
                : parameters.bare().get(parameters.bare().size() - 1);
        if (last != null && startsQuote(last.value().text())) {
            String quote = last.value().text().substring(0, 1);
            return fatal(PageRule.FOREIGN_QUOTE, last.value().at(), from, quote, name, opening());
        }
        if (last != null && last.value().text().contains("=\"")) {
            return fatal(
                    PageRule.MISSING_VALUE,
                    last.value().at(),
                    from,
                    last.name(),
                    last.value().text(),
                    name,
                    opening());
        }
        boolean blankBeforeEquals = parameters.named()
                && !parameters.quotedNames()
                && misfit.at() + word.length() == from
                && equalsComes(from);
        PageRule rule = blankBeforeEquals ? PageRule.BLANK_BEFORE_EQUALS : PageRule.MIXED_PARAMETERS;
        return fatal(rule, misfit.at(), from, word, name, opening());
    }

    private boolean equalsComes(int from) {
        int p = from;
        while (Blanks.separates(text.codePoint(p))) {
            p++;
        }
        return text.codePoint(p) == '=';
    }

    private @Nullable Bare tookDelimiter() {
        for (Bare value : parameters.bare()) {
            if (value.value().text().contains(delimiter.close)) {
                return value;
            }
        }
        return null;
    }

    private static boolean startsQuote(String value) {
        return !value.isEmpty() && FOREIGN_QUOTES.indexOf(value.charAt(0)) >= 0;
    }

    /** Reports values that Hugo accepts silently but that are hardly intended. */
    void warnOfValues() {
        for (Bare value : parameters.bare()) {
            String written = value.value().text();
            if (startsQuote(written) || written.contains("=\"") || written.contains(delimiter.close)) {
                faults.add(PageRule.SUSPECT_VALUE, value.value().at(), value.name(), written, name);
            }
        }
        for (Token value : parameters.nameless()) {
            faults.add(PageRule.VALUE_WITHOUT_NAME, value.at(), value.text(), name);
        }
    }
}
