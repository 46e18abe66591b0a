package no.prosessbot.page;

/** How bad a problem is for the reader of the handbook. */
public enum Severity {
    /** Hugo refuses the page, or a card cannot be shown. */
    ERROR,
    /** The page is published, but a reader misses something. */
    WARNING
}
