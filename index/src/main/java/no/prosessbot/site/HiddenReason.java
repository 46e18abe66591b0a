package no.prosessbot.site;

/** Why nobody sees a page. */
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
    OVERRIDDEN
}
