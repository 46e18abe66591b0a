package no.prosessbot.page;

import java.util.Locale;

/**
 * What a page can have wrong in Hugo's eyes. Each constant documents the arguments of its problems; "opening" is the
 * position of the shortcode's opening delimiter, e.g. {@code 6:1}, and "shortcode" its name, empty where it was not read.
 */
public enum PageRule implements Rule {
    /** A byte that is not UTF-8, which readers see as U+FFFD; told once a page, at the first. {0} number of such bytes. */
    INVALID_UTF8(Severity.WARNING),

    /** The page is UTF-16, of which Hugo makes nothing but odd characters; it is not read. No arguments. */
    SAVED_AS_UTF16,
    /** A byte that is not UTF-8 within YAML or TOML front matter. No arguments. */
    FRONT_MATTER_NOT_UTF8,
    /** The page begins with {@code -} but not with {@code ---}. {0} its first line. */
    YAML_DELIMITER,
    /** The page begins with {@code +} but not with {@code +++}. {0} its first line. */
    TOML_DELIMITER,
    /** The front matter begins here and never ends. {0} the expected end: {@code ---}, {@code +++} or a brace. */
    FRONT_MATTER_NOT_CLOSED,
    /** A shortcode is the first thing of the page, so that Hugo takes its braces for JSON. {0} the delimiter. */
    SHORTCODE_FIRST,
    /** The page begins with an HTML tag. {0} its first line. */
    HTML_FIRST,
    /** The page begins with an HTML comment, and no {@code -->} follows after that line. No arguments. */
    HTML_COMMENT_NOT_CLOSED,
    /** {0} the line that cannot be read. */
    YAML_SYNTAX,
    /** {0} the line that cannot be read. */
    TOML_SYNTAX,
    /** {0} the line that cannot be read. */
    JSON_SYNTAX,
    /** The front matter is a list or a bare text instead of keys with values. {0} its first line. */
    FRONT_MATTER_NOT_KEYS,
    /** The front matter is nested too deeply, or refers to itself. No arguments. */
    FRONT_MATTER_TOO_DEEP,
    /** A key of the front matter for the second time; the last one counts. {0} the key. */
    REPEATED_KEY(Severity.WARNING),
    /** The front matter is longer than is read. {0} the limit, in UTF-16 code units. */
    FRONT_MATTER_TOO_LONG,
    /** {@code _build} holds something else than keys with values. {0} what it holds. */
    BUILD_NOT_KEYS,
    /** {@code url} begins with http:// or https://. {0} the address. */
    URL_WITH_PROTOCOL,

    /** The shortcode has not ended when something comes that it cannot hold, or the page ends. {0} shortcode, {1} opening. */
    UNCLOSED_SHORTCODE,
    /** {0} expected, {1} seen, {2} opening. */
    WRONG_CLOSING_DELIMITER,
    /** A blank within the closing delimiter. {0} expected, {1} opening. */
    BLANK_IN_DELIMITER,
    /** {0} opening. */
    SHORTCODE_WITHOUT_NAME,
    /** The name stands in quotes. {0} opening. */
    QUOTED_NAME,
    /** {0} the name up to the period, {1} opening. */
    PERIOD_IN_NAME,
    /** A comma, semicolon or colon between parameters or after a name. {0} the character, {1} shortcode, {2} opening. */
    SEPARATOR,
    /** A quote that Hugo does not know, e.g. {@code ”}. {0} the quote, {1} shortcode, {2} opening. */
    FOREIGN_QUOTE,
    /** A blank or invisible character that is not space, tab or newline. {0} e.g. {@code U+00A0}, {1} shortcode, {2} opening. */
    INVISIBLE_CHARACTER,
    /** {0} the character, {1} e.g. {@code U+0023}, {2} shortcode, {3} opening. */
    UNEXPECTED_CHARACTER,
    /** Named and positional parameters in one shortcode. {0} the parameter, {1} shortcode, {2} opening. */
    MIXED_PARAMETERS,
    /** A blank before {@code =} in only some of the parameters. {0} the parameter, {1} shortcode, {2} opening. */
    BLANK_BEFORE_EQUALS,
    /** {@code name=} without a value took the following words as its value. {0} that name, {1} its value, {2} shortcode, {3} opening. */
    MISSING_VALUE,
    /** An unquoted value took the closing delimiter with it. {0} parameter, {1} its value, {2} shortcode, {3} opening. */
    VALUE_TOOK_DELIMITER,
    /** A quoted value does not end on its line. {0} parameter, empty if positional, {1} shortcode, {2} opening. */
    UNTERMINATED_QUOTE,
    /** A value in backticks never ends. {0} parameter, empty if positional, {1} shortcode, {2} opening. */
    UNTERMINATED_BACKTICK,
    /** {0} shortcode, {1} opening. */
    BACKSLASH_BEFORE_BACKTICK,
    /** A shortcode comment never ends. {0} the expected end. */
    UNTERMINATED_COMMENT,

    /** A closing tag of a shortcode that was not opened before. {0} its name, empty if it has none. */
    CLOSING_NOT_OPENED,
    /** One closing tag more than there are openings. {0} its name. */
    TOO_MANY_CLOSINGS,
    /** Something else than blanks after the name in a closing tag, or a newline. {0} name. */
    TEXT_IN_CLOSING_TAG,
    /** A closing tag for a shortcode that has no inner text. {0} name. */
    CARD_CLOSED,
    /** A shortcode without inner text ends with a slash. {0} name, {1} opening. */
    CARD_SELF_CLOSED,
    /** A shortcode within an inline one. {0} the inline shortcode. */
    SHORTCODE_IN_INLINE,

    /** An unquoted value that looks like a mistake, though Hugo takes it. {0} parameter, {1} value, {2} shortcode. */
    SUSPECT_VALUE(Severity.WARNING),
    /** A value without a name, which Hugo drops. {0} value, {1} shortcode. */
    VALUE_WITHOUT_NAME(Severity.WARNING),

    /** More shortcodes than a page is read with; it was read no further. {0} the limit. */
    TOO_MANY_SHORTCODES,
    /** More parameters than a shortcode, or a page, is read with. {0} the limit, {1} shortcode, {2} opening. */
    TOO_MANY_PARAMETERS,
    /** The page has more errors than are told; it was read no further. {0} how many were told. */
    TOO_MANY_PROBLEMS,
    /** The page has more warnings than are told. {0} how many were told. */
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
