package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parameters of one shortcode during lexing. A word is a name if a value follows, else a positional
 * parameter, so it is kept pending until that is known. Not thread-safe.
 */
final class Parameters {

    private enum Kind {
        NAMED,
        POSITIONAL
    }

    /** How a token is written. */
    enum Writing {
        QUOTED,
        BARE
    }

    /**
     * A word or a value on the page. Offsets are in UTF-16 code units.
     *
     * @param text its text without quotes
     * @param at offset at which it begins, including a quote
     * @param textAt offset at which its text begins
     */
    record Token(String text, Writing writing, int at, int textAt) {

        String print() {
            return writing == Writing.BARE ? BareValue.print(text) : text;
        }
    }

    /** An unquoted value with the name that it belongs to. */
    record Bare(String name, Token value) {}

    private final PageText page;
    private final List<Parameter> list = new ArrayList<>();
    private final List<Bare> bare = new ArrayList<>();
    private final List<Token> nameless = new ArrayList<>();
    private @Nullable Kind kind;
    private @Nullable Token waiting;
    private boolean quotedNames;
    private int tokens;

    Parameters(PageText page) {
        this.page = page;
    }

    /** The number of parameters seen so far; a name and its value count as one. */
    int tokens() {
        return tokens;
    }

    /**
     * Accepts a word. Returns the previous word if it is now known to be positional among named parameters, else null.
     */
    @Nullable
    Token word(Token word) {
        Token misfit = settle();
        tokens++;
        waiting = word;
        return misfit;
    }

    /** Accepts a value. Returns its name if it stands among positional parameters, else null. */
    @Nullable
    Token value(Token value) {
        // a name and its value count as one
        tokens += waiting == null ? 1 : 0;
        Token name = waiting;
        waiting = null;
        if (name == null) {
            nameless.add(value);
            return null;
        }
        if (kind == Kind.POSITIONAL) {
            return name;
        }
        kind = Kind.NAMED;
        quotedNames |= name.writing() == Writing.QUOTED;
        list.add(new Parameter(name.text(), value.print(), page.position(name.at()), page.position(value.textAt())));
        if (value.writing() == Writing.BARE) {
            bare.add(new Bare(name.text(), value));
        }
        return null;
    }

    /** Ends a pending word, which has no value. Returns it if it is positional among named parameters, else null. */
    @Nullable
    Token settle() {
        Token word = waiting;
        waiting = null;
        if (word == null) {
            return null;
        }
        if (kind == Kind.NAMED) {
            return word;
        }
        kind = Kind.POSITIONAL;
        list.add(new Parameter("", word.print(), page.position(word.at()), page.position(word.textAt())));
        return null;
    }

    /** The name whose value is expected, or empty if there is none. */
    String waitingName() {
        return waiting == null ? "" : waiting.text();
    }

    void dropWaiting() {
        waiting = null;
    }

    boolean quotedNames() {
        return quotedNames;
    }

    boolean named() {
        return kind == Kind.NAMED;
    }

    boolean positional() {
        return kind == Kind.POSITIONAL;
    }

    List<Parameter> list() {
        return list;
    }

    /** The unquoted values of named parameters. */
    List<Bare> bare() {
        return bare;
    }

    /** The values without a name, which Hugo drops. */
    List<Token> nameless() {
        return nameless;
    }
}
