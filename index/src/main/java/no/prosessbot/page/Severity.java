package no.prosessbot.page;

/** Severity of a problem for readers of the handbook. */
public enum Severity {
    /** Hugo refuses the page, or a card cannot be displayed. */
    ERROR,
    /** The page is published, but something on it is missing or wrong for readers. */
    WARNING
}
