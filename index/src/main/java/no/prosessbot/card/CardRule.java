package no.prosessbot.card;

import java.util.Locale;
import java.util.OptionalInt;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;

/** What a card, or the handbook as a whole, can have wrong. Each constant documents the arguments of its problems. */
public enum CardRule implements Rule {
    /** No title, or a blank one: the card cannot be shown. {0} shortcode. */
    NO_TITLE(Severity.ERROR),
    /** Parameters without names, which give the card no title. {0} the first value, {1} shortcode. */
    POSITIONAL_PARAMETERS(Severity.ERROR),

    /** Nothing but a title. {0} title. */
    EMPTY_CARD,
    /** Nothing but a title and an owner, or a placeholder for one. {0} title. */
    NEARLY_EMPTY_CARD,
    /** {0} title. */
    NO_OWNER,
    /** {0} title, {1} what stands there. */
    PLACEHOLDER_OWNER,
    /** {0} title. */
    NO_LEADER,
    /** {0} title, {1} what stands there. */
    PLACEHOLDER_LEADER,
    /** {0} title. */
    NO_PURPOSE,
    /** {0} title. */
    NO_INPUT,
    /** {0} title. */
    NO_OUTPUT,

    /** An earlier card has this title, case and blanks disregarded. {0} title, {1} file and {2} position of the first. */
    REPEATED_TITLE(1),
    /** Longer than Discord shows. {0} title, {1} its length and {2} the limit, both in UTF-16 code units. */
    LONG_TITLE,
    /** {0} title, {1} the invisible or control character, e.g. {@code U+00AD}. */
    INVISIBLE_IN_TITLE,
    /** A letter is written as a letter and a mark of their own, which search on the site may miss (NFD). {0} title. */
    DECOMPOSED_TITLE,
    /** A shortcode that is nearly a card, and is none. {0} its name, {1} the known name. */
    MISSPELT_SHORTCODE,
    /** A parameter that is nearly a known one. {0} as it stands, {1} the known name. */
    MISSPELT_PARAMETER,
    /** The same parameter twice on a card; Hugo takes the last. {0} name, {1} position of the first. */
    REPEATED_PARAMETER,
    /** A name that differs by one letter from a more common one. {0} as it stands, {1} the other, {2} file and {3} position of that. */
    SIMILAR_NAME(2),
    /** A translation names another owner. {0} title, {1} who owns it here and {2} there, {3} file and {4} position of that. */
    OTHER_OWNER_IN_TRANSLATION(3),
    /** A translation names another leader. {0} title, {1} who leads it here and {2} there, {3} file and {4} position of that. */
    OTHER_LEADER_IN_TRANSLATION(3),

    /** A name that is short for several others. {0} as it stands, {1} one of them, {2} its file and {3} position, {4} another, {5}, {6}. */
    AMBIGUOUS_NAME(2),
    /** A role that could be read otherwise. {0} title, {1} what stands there, {2} the names that were read. */
    UNSURE_ROLE,

    /** In an HTML comment, a script or a style, so that nobody sees it. {0} title. */
    CARD_IN_COMMENT,
    /** In raw HTML, which the site does not show. {0} title. */
    CARD_IN_RAW_HTML,
    /** In the definition of a link that is used nowhere. {0} title. */
    CARD_IN_UNUSED_LINK,
    /** In a code block, in the type of which it is shown. {0} title. */
    CARD_IN_CODE,

    /** A comment for prosessbot that says something else than what it knows. {0} what it says. */
    REMARK_NOT_UNDERSTOOD,
    /** A comment names a rule that there is not, or one for an error. {0} the rule. */
    REMARK_WITH_UNKNOWN_RULE,
    /** A comment gives no reason, and therefore silences nothing. {0} the rules that it names. */
    REMARK_WITHOUT_REASON,
    /** A comment names a rule that nothing beside it breaks. {0} the rule. */
    REMARK_WITHOUT_FINDING,

    /** A page has more errors on cards than are told. {0} how many were told. */
    TOO_MANY_CARD_ERRORS(Severity.ERROR),
    /** A page has more warnings about cards than are told. {0} how many were told. */
    TOO_MANY_CARD_WARNINGS,

    /** There are no cards at all, and no error is the reason; told of the file {@code .}. No arguments. */
    NO_CARDS;

    /** Longest title that an embed of Discord shows, in UTF-16 code units. */
    public static final int MAX_TITLE = 256;

    private final Severity severity;
    private final int otherPlace;

    CardRule() {
        this(Severity.WARNING);
    }

    CardRule(Severity severity) {
        this(severity, -1);
    }

    /** A warning that names another place too, its file being this argument. */
    CardRule(int otherPlace) {
        this(Severity.WARNING, otherPlace);
    }

    CardRule(Severity severity, int otherPlace) {
        this.severity = severity;
        this.otherPlace = otherPlace;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public OptionalInt otherPlace() {
        return otherPlace < 0 ? OptionalInt.empty() : OptionalInt.of(otherPlace);
    }
}
