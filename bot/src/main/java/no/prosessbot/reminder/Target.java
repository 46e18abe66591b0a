package no.prosessbot.reminder;

/** Where a message is posted. */
public sealed interface Target {

    /** The id of the channel or user, as stored in the ledger. */
    long id();

    /** A channel in a guild. */
    record Channel(long server, long id) implements Target {}

    /** A direct message to a user. */
    record Person(long id) implements Target {}
}
