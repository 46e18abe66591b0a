package no.prosessbot.site;

/** What Hugo makes of a content file. */
public enum PageKind {
    /** {@code _index.md} of the content itself. */
    HOME,
    /** {@code _index.md} of a folder. */
    SECTION,
    /** A file that is a page of its own. */
    PAGE,
    /** {@code index.md}, which makes its folder one page. */
    LEAF_BUNDLE,
    /** A file within a leaf bundle; has no address. */
    RESOURCE
}
