package no.prosessbot.page;

import java.util.Set;
import no.prosessbot.page.Parameters.Token;
import no.prosessbot.page.Parameters.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reads one shortcode, from its opening delimiter on. After a fault it goes on where that makes sense (the next line of
 * an unterminated value, past a comma), else behind the shortcode; in doubt it keeps quiet about what follows.
 */
final class TagLexer {

    private final PageText text;
    private final Delimiter delimiter;
    private final int start;
    private final OpenShortcodes open;
    private final Set<String> cards;
    private final Parameters parameters;
    private final TagFaults faults;
    private final ClosingTag closing;
    private final ValueLexer values;
    /** So many parameters are taken. */
    private final int most;

    private int pos;
    private @Nullable String name;
    private int nameEnd;
    private boolean inline;
    private boolean whole;
    /** Where the first slash stands, -1 if there is none: this closes something. */
    private int slash = -1;
    /** Hugo decides by the first parameter whether all are named, and looks only at whether {@code =} follows it at once. */
    private Style style = Style.UNDECIDED;

    private enum Style {
        UNDECIDED,
        WORDS,
        NAMES
    }

    TagLexer(
            PageText text,
            Delimiter delimiter,
            int start,
            Faults faults,
            QuoteSearch quotes,
            OpenShortcodes open,
            Set<String> cards,
            int most) {
        this.text = text;
        this.delimiter = delimiter;
        this.start = start;
        this.open = open;
        this.cards = cards;
        this.most = most;
        this.parameters = new Parameters(text);
        this.faults = new TagFaults(text, delimiter, start, faults, parameters);
        this.values = new ValueLexer(text, quotes, parameters, this.faults);
        this.closing = new ClosingTag(text, delimiter, start, open, cards, this.faults);
    }

    /** Reads, and says where to go on. */
    int read() {
        pos = start + Delimiter.LENGTH;
        State.run(this::inside);
        return pos;
    }

    /** The name, empty if none was read. */
    String name() {
        return name == null ? "" : name;
    }

    /** How many parameters were read. */
    int parameters() {
        return parameters.tokens();
    }

    /** What the tag does, as far as it was read. */
    ShortcodeTag.Kind kind() {
        if (slash < 0) {
            return ShortcodeTag.Kind.OPENING;
        }
        return name == null || slash < nameEnd ? ShortcodeTag.Kind.CLOSING : ShortcodeTag.Kind.SELF_CLOSED;
    }

    boolean leavesInlineOpen() {
        return inline && slash < 0;
    }

    /** What was read, if it is an opening shortcode without a fault. */
    @Nullable
    Shortcode shortcode() {
        if (!whole || faults.any()) {
            return null;
        }
        return new Shortcode(
                name(), text.position(start), text.position(pos), parameters.list(), parameters.positional());
    }

    private @Nullable State inside() {
        if (parameters.tokens() > most) {
            int limit = most < PageReader.MAX_PARAMETERS ? PageReader.MAX_PAGE_PARAMETERS : PageReader.MAX_PARAMETERS;
            pos = faults.fatal(
                    PageRule.TOO_MANY_PARAMETERS, start, pos, Integer.toString(limit), name(), faults.opening());
            return null;
        }
        while (Blanks.separates(text.codePoint(pos))) {
            pos++;
        }
        if (text.startsWith(delimiter.close, pos)) {
            return this::closingDelimiter;
        }
        int c = text.codePoint(pos);
        if (c == '=') {
            return this::value;
        }
        if (c == '/') {
            return this::slash;
        }
        if (c == '\\') {
            return this::backslash;
        }
        if (name == null) {
            return Words.begins(c) ? this::tagName : unexpected(c);
        }
        if (c == '"' || c == '`') {
            return () -> quotedWord(pos, true);
        }
        return Words.continues(c) ? this::word : unexpected(c);
    }

    private @Nullable State unexpected(int c) {
        if (faults.separator(c, pos)) {
            pos++;
            return this::inside;
        }
        pos = faults.unexpected(c, pos);
        return null;
    }

    private @Nullable State slash() {
        int next = text.codePoint(pos + 1);
        boolean endsOrBlank = Blanks.separates(next) || text.startsWith(delimiter.close, pos + 1);
        if (cards.contains(name()) && next != PageText.END && !endsOrBlank) {
            return unexpected('/');
        }
        if (slash < 0) {
            slash = pos;
            Token misfit = parameters.settle();
            if (misfit != null) {
                return mixed(misfit);
            }
        }
        pos++;
        return this::inside;
    }

    /** {@code \"} begins an oddly quoted word; any other backslash here is dropped. */
    private @Nullable State backslash() {
        int next = text.codePoint(pos + 1);
        if (next == '`') {
            pos = faults.fatal(PageRule.BACKSLASH_BEFORE_BACKTICK, pos, pos, name(), faults.opening());
            return null;
        }
        if (next == '"') {
            return () -> quotedWord(pos + 1, false);
        }
        pos++;
        return this::inside;
    }

    private @Nullable State tagName() {
        int from = pos;
        int c = text.codePoint(pos);
        while (Words.continues(c) || c == '/' || c == '.') {
            if (c == '.') {
                inline = text.startsWith("inline ", pos + 1);
                if (!inline) {
                    pos = faults.fatal(PageRule.PERIOD_IN_NAME, pos, pos, text.slice(from, pos), faults.opening());
                    return null;
                }
            }
            pos += Character.charCount(c);
            c = text.codePoint(pos);
        }
        nameEnd = pos;
        String read = text.slice(from, pos);
        name = read;
        faults.named(read);
        if (slash >= 0) {
            return this::closingName;
        }
        if (!cards.contains(read)) {
            open.open(read);
        }
        return this::inside;
    }

    private @Nullable State closingName() {
        pos = closing.named(name(), pos);
        return null;
    }

    private @Nullable State word() {
        int from = pos;
        int c = text.codePoint(pos);
        while (Words.continues(c) || (c == '.' && pos > from)) {
            pos += Character.charCount(c);
            c = text.codePoint(pos);
        }
        Token word = new Token(text.slice(from, pos), Writing.BARE, from, from);
        Style seen = c == '=' ? Style.NAMES : Style.WORDS;
        if (style != Style.UNDECIDED && style != seen) {
            return mixed(word);
        }
        style = seen;
        return taken(word);
    }

    private @Nullable State quotedWord(int quote, boolean escapes) {
        Token word = values.quoted(pos, quote, escapes);
        pos = values.next();
        if (word == null) {
            return afterFault();
        }
        if (style == Style.NAMES) {
            return mixed(word);
        }
        style = Style.WORDS;
        return taken(word);
    }

    private @Nullable State taken(Token word) {
        if (slash >= 0) {
            return this::inside;
        }
        Token misfit = parameters.word(word);
        return misfit == null ? this::inside : mixed(misfit);
    }

    private @Nullable State value() {
        pos++;
        while (Blanks.isSpace(text.codePoint(pos))) {
            pos++;
        }
        int c = text.codePoint(pos);
        boolean inQuotes = c == '"' || c == '`' || c == '\\';
        Token value = inQuotes ? values.quoted(pos, pos, c != '\\') : values.bare(pos);
        pos = values.next();
        if (value == null) {
            return afterFault();
        }
        if (slash >= 0) {
            return this::inside;
        }
        Token misfit = parameters.value(value);
        if (misfit != null) {
            return mixed(misfit);
        }
        faults.recovered();
        return this::inside;
    }

    private @Nullable State afterFault() {
        return faults.ended() ? null : this::inside;
    }

    private @Nullable State mixed(Token misfit) {
        pos = faults.mixed(misfit, pos);
        return null;
    }

    private @Nullable State closingDelimiter() {
        Token misfit = parameters.settle();
        if (misfit != null) {
            return mixed(misfit);
        }
        pos += Delimiter.LENGTH;
        String read = name();
        if (slash >= 0 && name == null) {
            closing.innermost();
        } else if (name == null) {
            faults.add(PageRule.SHORTCODE_WITHOUT_NAME, start, faults.opening());
        } else if (slash >= 0) {
            whole = closing.self(read, slash);
        } else if (read.endsWith("/") && cards.contains(read.substring(0, read.length() - 1))) {
            // The slash belongs to the name here, and no such template exists.
            whole = closing.self(read.substring(0, read.length() - 1), nameEnd - 1);
        } else {
            whole = true;
        }
        if (whole && !faults.any()) {
            faults.warnOfValues();
        }
        return null;
    }
}
