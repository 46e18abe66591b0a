package no.prosessbot.reminder;

/** Where something is posted. */
public sealed interface Target {

    /** The id by which the ledger remembers it. */
    long id();

    /** A channel of a server. */
    record Channel(long server, long id) implements Target {}

    /** A direct message to a user. */
    record Person(long id) implements Target {}
}
