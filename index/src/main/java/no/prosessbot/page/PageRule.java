package no.prosessbot.page;

import java.util.Locale;

/**
 * The problems of a page by Hugo's rules. Each constant documents the arguments of its problems. "Opening" is the
 * position of the shortcode's opening delimiter, e.g. {@code 6:1}; "shortcode" is its name, empty if none was read.
 */
public enum PageRule implements Rule {
    /**
     * Bytes that are not UTF-8, displayed as U+FFFD; reported once per page, at the first one. {0} number of such
     * bytes.
     */
    INVALID_UTF8(Severity.WARNING),

    /** The page is UTF-16, which Hugo reads as gibberish; it is not parsed. No arguments. */
    SAVED_AS_UTF16,
    /** A byte that is not UTF-8 in YAML or TOML front matter. No arguments. */
    FRONT_MATTER_NOT_UTF8,
    /** The page begins with {@code -} but not with {@code ---}. {0} its first line. */
    YAML_DELIMITER,
    /** The page begins with {@code +} but not with {@code +++}. {0} its first line. */
    TOML_DELIMITER,
    /** The front matter begins here and does not end. {0} the expected end: {@code ---}, {@code +++} or a brace. */
    FRONT_MATTER_NOT_CLOSED,
    /** The page begins with a shortcode, whose braces Hugo takes for JSON. {0} the delimiter. */
    SHORTCODE_FIRST,
    /** The page begins with an HTML tag. {0} its first line. */
    HTML_FIRST,
    /** The page begins with an HTML comment, and no {@code -->} follows in the body. No arguments. */
    HTML_COMMENT_NOT_CLOSED,
    /** Invalid YAML. {0} the line that cannot be parsed. */
    YAML_SYNTAX,
    /** Invalid TOML. {0} the line that cannot be parsed. */
    TOML_SYNTAX,
    /** Invalid JSON. {0} the line that cannot be parsed. */
    JSON_SYNTAX,
    /** The front matter is a list or plain text instead of keys with values. {0} its first line. */
    FRONT_MATTER_NOT_KEYS,
    /** The front matter is nested too deeply or refers to itself. No arguments. */
    FRONT_MATTER_TOO_DEEP,
    /** A repeated key in the front matter; the last one counts. {0} the key. */
    REPEATED_KEY(Severity.WARNING),
    /** The front matter is too long and was not parsed. {0} the limit, in UTF-16 code units. */
    FRONT_MATTER_TOO_LONG,
    /** {@code _build} or {@code build} is not a map of keys and values. {0} its value. */
    BUILD_NOT_KEYS,
    /** {@code url} begins with http:// or https://. {0} its value. */
    URL_WITH_PROTOCOL,

    /**
     * The shortcode has not ended before something that it cannot contain, or before the end of the page. {0}
     * shortcode, {1} opening.
     */
    UNCLOSED_SHORTCODE,
    /** The other notation's closing delimiter. {0} expected, {1} seen, {2} opening. */
    WRONG_CLOSING_DELIMITER,
    /** Blanks inside the closing delimiter. {0} expected, {1} opening. */
    BLANK_IN_DELIMITER,
    /** A shortcode without a name. {0} opening. */
    SHORTCODE_WITHOUT_NAME,
    /** The name is in quotes. {0} opening. */
    QUOTED_NAME,
    /** A period in the name. {0} the name up to the period, {1} opening. */
    PERIOD_IN_NAME,
    /**
     * A comma, semicolon or colon between parameters or after a name. {0} the character, {1} shortcode, {2} opening.
     */
    SEPARATOR,
    /** A quotation mark that Hugo does not know, e.g. {@code ”}. {0} the mark, {1} shortcode, {2} opening. */
    FOREIGN_QUOTE,
    /**
     * A blank or invisible character other than space, tab and newline. {0} e.g. {@code U+00A0}, {1} shortcode, {2}
     * opening.
     */
    INVISIBLE_CHARACTER,
    /**
     * A character that no token begins with. {0} the character, {1} e.g. {@code U+0023}, {2} shortcode, {3} opening.
     */
    UNEXPECTED_CHARACTER,
    /** Named and positional parameters in the same shortcode. {0} the parameter, {1} shortcode, {2} opening. */
    MIXED_PARAMETERS,
    /**
     * A blank before {@code =} in some of the parameters but not in all. {0} the parameter, {1} shortcode, {2} opening.
     */
    BLANK_BEFORE_EQUALS,
    /**
     * {@code name=} without a value, so that what follows became its value. {0} the name, {1} its value, {2} shortcode,
     * {3} opening.
     */
    MISSING_VALUE,
    /**
     * An unquoted value that includes the closing delimiter. {0} parameter, {1} its value, {2} shortcode, {3} opening.
     */
    VALUE_TOOK_DELIMITER,
    /** A quoted value that does not end on its line. {0} parameter, empty if positional, {1} shortcode, {2} opening. */
    UNTERMINATED_QUOTE,
    /** A value in backticks that does not end. {0} parameter, empty if positional, {1} shortcode, {2} opening. */
    UNTERMINATED_BACKTICK,
    /** A backslash before a backtick. {0} shortcode, {1} opening. */
    BACKSLASH_BEFORE_BACKTICK,
    /** A shortcode comment that does not end. {0} the expected end. */
    UNTERMINATED_COMMENT,

    /** A closing tag for a shortcode that was never opened. {0} its name, empty if it has none. */
    CLOSING_NOT_OPENED,
    /** More closing tags than openings. {0} the name, empty if the tag has none. */
    TOO_MANY_CLOSINGS,
    /** Something other than blanks, such as a newline, after the name in a closing tag. {0} the name. */
    TEXT_IN_CLOSING_TAG,
    /** A closing tag for a shortcode that has no inner content. {0} the name. */
    CARD_CLOSED,
    /** A self-closing tag of a shortcode that has no inner content. {0} the name, {1} opening. */
    CARD_SELF_CLOSED,
    /** A shortcode inside an inline shortcode. {0} the inline shortcode. */
    SHORTCODE_IN_INLINE,

    /**
     * An unquoted value that looks like a mistake, although Hugo accepts it. {0} parameter, {1} value, {2} shortcode.
     */
    SUSPECT_VALUE(Severity.WARNING),
    /** A value without a name, which Hugo drops. {0} value, {1} shortcode. */
    VALUE_WITHOUT_NAME(Severity.WARNING),

    /** More shortcodes than are read; the rest of the page was skipped. {0} the limit. */
    TOO_MANY_SHORTCODES,
    /** More parameters in a shortcode, or on a page, than are read. {0} the limit, {1} shortcode, {2} opening. */
    TOO_MANY_PARAMETERS,
    /** More errors than are reported; the rest of the page was skipped. {0} the number reported. */
    TOO_MANY_PROBLEMS,
    /** More warnings than are reported. {0} the number reported. */
    TOO_MANY_WARNINGS(Severity.WARNING);

    private final Severity severity;

    PageRule() {
        this(Severity.ERROR);
    }

    PageRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
