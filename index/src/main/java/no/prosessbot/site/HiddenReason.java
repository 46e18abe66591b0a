package no.prosessbot.site;

/** Why nobody sees a page, or a card on it. */
public enum HiddenReason {
    /** A draft, or below a section that is one. */
    DRAFT,
    /** Not published yet. */
    FUTURE,
    /** No longer published. */
    EXPIRED,
    /** Lies in a leaf bundle, where it is a resource and no page. */
    BUNDLE_RESOURCE,
    /** Its front matter says that it is not to be rendered ({@code build}). */
    NOT_RENDERED,
    /** A leaf bundle that is not to be rendered ({@code headless}). */
    HEADLESS,
    /** The configuration leaves the file out ({@code ignoreFiles}, or a mount's globs). */
    IGNORED_FILE,
    /** In a language that is configured but not built. */
    DISABLED_LANGUAGE,
    /** Another file makes the same page. */
    OVERRIDDEN,
    /** In an HTML comment on a page that is shown, or in a script, a style or a template. */
    HTML_COMMENT,
    /** In raw HTML, which the site's configuration does not let through ({@code unsafe}). */
    RAW_HTML,
    /** In the definition of a link that is used nowhere. */
    UNUSED_LINK
}
