package no.prosessbot.site;

/** What Hugo makes of a content file. */
public enum PageKind {
    /** {@code _index.md} of the content itself. */
    HOME,
    /** {@code _index.md} of a folder. */
    SECTION,
    /** {@code _index.md} of a taxonomy's folder, {@code tags/_index.md}. */
    TAXONOMY,
    /** {@code _index.md} below that, {@code tags/avvik/_index.md}. */
    TERM,
    /** A file that is a page of its own. */
    PAGE,
    /** {@code index.md}, which makes its folder one page. */
    LEAF_BUNDLE,
    /** A file within a leaf bundle; has no address. */
    RESOURCE;

    /** True for the pages of {@code _index.md}, which have other pages below them. */
    public boolean isBranch() {
        return this == HOME || this == SECTION || this == TAXONOMY || this == TERM;
    }
}
