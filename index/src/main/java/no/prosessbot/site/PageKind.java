package no.prosessbot.site;

/** What Hugo makes of a content file. */
public enum PageKind {
    /** {@code _index.md} at the root of the content. */
    HOME,
    /** {@code _index.md} of a folder. */
    SECTION,
    /** {@code _index.md} of a taxonomy's folder, e.g. {@code tags/_index.md}. */
    TAXONOMY,
    /** {@code _index.md} one level below that, e.g. {@code tags/avvik/_index.md}. */
    TERM,
    /** A file that is a page by itself. */
    PAGE,
    /** {@code index.md}, which makes its folder a single page. */
    LEAF_BUNDLE,
    /** A file in a leaf bundle; it has no address. */
    RESOURCE;

    /** True for the pages made from {@code _index.md}, which have other pages below them. */
    public boolean isBranch() {
        return this == HOME || this == SECTION || this == TAXONOMY || this == TERM;
    }
}
