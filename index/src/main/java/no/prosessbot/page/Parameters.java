package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one shortcode as they are read. A word is a name if a value comes next, else a positional parameter;
 * so it waits until that is known.
 */
final class Parameters {

    private enum Kind {
        NAMED,
        POSITIONAL
    }

    /** How a value is written. */
    enum Writing {
        QUOTED,
        BARE
    }

    /**
     * A word or a value on the page.
     *
     * @param text as it stands there, without quotes
     * @param at where it begins, a quote included
     * @param textAt where its text begins
     */
    record Token(String text, Writing writing, int at, int textAt) {

        String print() {
            return writing == Writing.BARE ? BareValue.print(text) : text;
        }
    }

    /** An unquoted value, and the name it was given to. */
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

    /** How many words and values were taken. */
    int tokens() {
        return tokens;
    }

    /** Takes a word; says which earlier word is thereby found to be of the wrong kind, if one is. */
    @Nullable
    Token word(Token word) {
        Token misfit = settle();
        tokens++;
        waiting = word;
        return misfit;
    }

    /** Takes a value; says whether the name that it belongs to stands among positional parameters. */
    @Nullable
    Token value(Token value) {
        // A value and its name count as one.
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

    /** No value comes for the word that waits. */
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

    /** The name whose value is to come, empty if there is none. */
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

    /** The values that have no name, which Hugo drops. */
    List<Token> nameless() {
        return nameless;
    }
}
