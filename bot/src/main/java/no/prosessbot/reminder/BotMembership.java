package no.prosessbot.reminder;

/** Whether the bot is a member of a server. */
public enum BotMembership {
    MEMBER,
    /** It has left, or was removed, or the server is no more. */
    LEFT,
    /** Nobody can tell at the moment: it is not connected, or the server is out of order. */
    UNKNOWN
}
